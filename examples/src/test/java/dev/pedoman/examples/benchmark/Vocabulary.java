package dev.pedoman.examples.benchmark;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The words that conversations are made of, the front ones said most. There is no negator and no
 * "if" among them: Pedoman does not count a phrase that is denied or supposed, the other contenders
 * do.
 */
final class Vocabulary {
  private static final List<String> WORDS =
      List.of(
          """
          you the to your we is a for it and i that can have this with on of our in will are be was
          as my at so do from please would just now help order account call today sure time see look
          what when which where one two three about after again agent allow amount answer any apply
          area arrange arrive ask assist attach back balance bank basket become before begin best
          better bill block book both box branch bring browser budget build busy button buy cable
          calm cancel card care carry case cash centre change charge chat cheap check choose city
          claim clear click close code collect colour come company compare complete concern confirm
          connect consider contact continue contract copy correct cost country couple courier cover
          create credit current customer damage date day deal debit decide delay deliver deposit
          describe desk detail device differ digit direct discount display document dollar door
          double down driver due early easy edit effect eight email empty end enjoy enter error
          escalate estimate evening every exact example exchange expect expire explain express extra
          eye fault fee feel few field figure file fill final find fine finish first five fix follow
          form forward four free friday friend full further gather get gift give glad go good great
          group guide half hand happen happy hard hear here high hold holiday home hope hotline hour
          house idea image include inform inside inspect install invoice issue item join journey
          keep key kind know label language large last late later leave left less let letter level
          light like limit line link list listen little local location log long lost lot loyalty
          machine mail main make manage manager many mark matter mean measure meet member mention
          message method might minute model moment monday money month more morning most move much
          must name near need network new next nice night nine note notice number offer office often
          old once open option other outside over own pack package page pair paper parcel part pass
          past patience pay payment pending people person phone photo pick piece place plan plus
          point policy portal post prefer prepare present press price print process product profile
          promise proof proper provide purchase put quality question queue quick quote rate reach
          read ready reason receipt receive recent record reduce refer refund region register regret
          relate remain remember remind remove renew rent repair repeat replace reply report request
          reset resolve respond rest result return review right ring room route rule safe sale same
          saturday save say schedule screen search seat second secure select sell send serial serve
          service set settle seven shape share ship shop short show sign simple since single site six
          size slot small soon sound source speak special speed staff stage stand start statement
          station status stay step still stock stop store street submit success suggest suit summary
          sunday supply support switch system table take talk tariff tax team tell ten terms test
          thank their then there these they thing think third those through thursday ticket title
          together tomorrow tone top total touch track trade train transfer travel trip trouble true
          trust try tuesday turn type under unit until update upgrade urgent use user usual valid
          value van verify version video view visit voice voucher wait walk want warehouse warranty
          watch water way website wednesday week weekend welcome well while who whole why wide window
          wish within wonder word work worry write year yesterday yet young
          """
              .strip()
              .split("\\s+"));

  private static final double[] SHARES = shares();

  private Vocabulary() {}

  /** A word as people use them: the front ones far more often. */
  static String spoken(SplittableRandom random) {
    double at = random.nextDouble() * SHARES[SHARES.length - 1];
    int i = 0;
    int last = SHARES.length - 1;
    while (i < last) {
      int middle = (i + last) >>> 1;
      if (SHARES[middle] < at) {
        i = middle + 1;
      } else {
        last = middle;
      }
    }
    return WORDS.get(i);
  }

  /** Any word, all alike. */
  static String any(SplittableRandom random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** The n-th word has a share in proportion to 1 / (n + 3). */
  private static double[] shares() {
    double[] shares = new double[WORDS.size()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += 1.0 / (i + 4);
      shares[i] = sum;
    }
    return shares;
  }
}
