package dev.pedoman.dsl;

/** The built-in lexicons as phrases: each constant stands for the lexicon of its name. */
abstract class LexiconWords {
  /** A greeting that opens the interaction. */
  public static final String GREETING = "$greeting";

  /** The agent gives a name or the company's name. */
  public static final String SELF_INTRODUCTION = "$self-introduction";

  /** Asks for the customer's name. */
  public static final String ASK_NAME = "$ask-name";

  /** Asks for a telephone number, address or e-mail address. */
  public static final String ASK_CONTACT = "$ask-contact";

  /** Asks for the order, invoice or booking number. */
  public static final String ASK_ORDER_NUMBER = "$ask-order-number";

  /** Shows that the agent is listening. */
  public static final String LISTENING = "$listening";

  /** Repeats what was understood. */
  public static final String REPEAT_BACK = "$repeat-back";

  /** Asks for what is not yet clear. */
  public static final String CLARIFY = "$clarify";

  /** Apologises. */
  public static final String APOLOGY = "$apology";

  /** Shows understanding for the customer's feelings. */
  public static final String EMPATHY = "$empathy";

  /** Asks how the customer wants it solved. */
  public static final String ASK_WANTED_SOLUTION = "$ask-wanted-solution";

  /** Assures that it will be taken care of. */
  public static final String REASSURANCE = "$reassurance";

  /** Offers a solution. */
  public static final String OFFER_SOLUTION = "$offer-solution";

  /** Offers another solution. */
  public static final String OFFER_ALTERNATIVE = "$offer-alternative";

  /** Reads details back and asks whether they are right. */
  public static final String CONFIRM_DETAILS = "$confirm-details";

  /** Presents something that the customer may choose. */
  public static final String OFFER_OPTION = "$offer-option";

  /** Says that what was asked for has been done. */
  public static final String SUCCESS_NOTICE = "$success-notice";

  /** Says that what was asked for cannot be had or did not work. */
  public static final String FAILURE_NOTICE = "$failure-notice";

  /** Answers thanks. */
  public static final String WELCOME = "$welcome";

  /** Says by when. */
  public static final String TIME_FRAME = "$time-frame";

  /** Says why the customer is connected with somebody else. */
  public static final String TRANSFER_REASON = "$transfer-reason";

  /** Asks leave to put the customer on hold. */
  public static final String HOLD_PERMISSION = "$hold-permission";

  /** Thanks for waiting. */
  public static final String HOLD_THANKS = "$hold-thanks";

  /** Thanks the customer. */
  public static final String THANKS = "$thanks";

  /** Asks whether there is anything else. */
  public static final String ANYTHING_ELSE = "$anything-else";

  /** Words that end the interaction. */
  public static final String CLOSING = "$closing";

  /** Points to self-service. */
  public static final String SELF_SERVICE = "$self-service";

  /** Promises to come back to the customer. */
  public static final String FOLLOW_UP_PROMISE = "$follow-up-promise";

  /** Offers help. */
  public static final String OFFER_HELP = "$offer-help";

  /** Admits an error of the company. */
  public static final String ADMIT_ERROR = "$admit-error";

  /** Invites to a survey. */
  public static final String SURVEY_INVITATION = "$survey-invitation";

  /** Says that the refund was made. */
  public static final String REFUND_DONE = "$refund-done";

  /** Something is out of stock. */
  public static final String OUT_OF_STOCK = "$out-of-stock";

  /** Asks for a manager. */
  public static final String WANTS_MANAGER = "$wants-manager";

  /** Complains about the behaviour of staff. */
  public static final String STAFF_BEHAVIOUR = "$staff-behaviour";

  /** Is not satisfied with a product. */
  public static final String DISSATISFIED_PRODUCT = "$dissatisfied-product";

  /** Has trouble with a delivery. */
  public static final String DELIVERY_PROBLEM = "$delivery-problem";

  /** Asks the customer to confirm. */
  public static final String CONFIRM_REQUEST = "$confirm-request";

  /** The customer agrees. */
  public static final String CUSTOMER_CONSENT = "$customer-consent";

  /** Forbidden: hides behind policy. */
  public static final String POLICY_HIDING = "$policy-hiding";

  /** Forbidden: blames the customer. */
  public static final String BLAME = "$blame";

  /** Forbidden: brushes the customer off. */
  public static final String DISMISSIVE = "$dismissive";

  /** Forbidden: disputes what the customer says. */
  public static final String DISPUTING = "$disputing";

  /** Forbidden: defends instead of listening. */
  public static final String DEFENSIVE = "$defensive";

  /** Forbidden: hands over without need. */
  public static final String NEEDLESS_HANDOVER = "$needless-handover";

  /** Forbidden: words that only insiders know. */
  public static final String JARGON = "$jargon";

  /** Forbidden: a time that says nothing, such as "soon". */
  public static final String VAGUE_TIME = "$vague-time";

  /** The customer or the agent cannot follow the language that is spoken. */
  public static final String LANGUAGE_OBSTACLE = "$language-obstacle";

  /** A delay is announced. */
  public static final String DELAY_ANNOUNCED = "$delay-announced";

  /** The agent says that the case was recorded. */
  public static final String RECORD_CONFIRMATION = "$record-confirmation";

  /** Forbidden: taking sides before the matter is looked into. */
  public static final String TAKING_SIDES = "$taking-sides";

  /** Forbidden: an opinion of one's own. */
  public static final String SUBJECTIVE_CLAIM = "$subjective-claim";

  LexiconWords() {}
}
