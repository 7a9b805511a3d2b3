package dev.pedoman.examples;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.MentionKind.*;
import static dev.pedoman.model.Principle.*;
import static dev.pedoman.transcript.Language.EN;
import static dev.pedoman.transcript.Language.ID;
import static dev.pedoman.transcript.Language.MS;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import dev.pedoman.dsl.GroupBuilder;
import dev.pedoman.dsl.RuleBuilder;
import dev.pedoman.dsl.SopBuilder;
import dev.pedoman.dsl.StepBuilder;
import dev.pedoman.model.Sop;
import dev.pedoman.transcript.Channel;

/**
 * A complaint by e-mail, with deadlines in office hours; in YAML {@code
 * sops/email-complaint.sop.yaml}.
 */
final class EmailComplaint {
  private EmailComplaint() {}

  static Sop inJava() {
    return phrases(
            sop("email-complaint")
                .version("1.0.2")
                .title(text("Keluhan lewat surel", "Aduan melalui e-mel", "Complaint by e-mail"))
                .owner("Customer Relations")
                .reviewBy("2027-09-30")
                .languages(ID, MS, EN)
                .channels(Channel.EMAIL)
                .passMark(80)
                .calendar(
                    "office",
                    workingHours("Asia/Jakarta")
                        .open(MONDAY, FRIDAY, "08:00-17:00")
                        .holidays("2026-12-25", "2027-01-01")))
        .steps(answer(), content(), reportResult(), survey())
        .rules(
            noHidingBehindPolicy(),
            shortSentences(),
            amountsAgree(),
            askNothingWeKnow(),
            sameLanguage())
        .build();
  }

  private static SopBuilder phrases(SopBuilder sop) {
    return sop.phrases(
            "salutation",
            in(ID, "(kepada) yth", "dengan hormat", "selamat (pagi|siang|sore)"),
            in(MS, "(tuan|puan|encik|cik)", "selamat (pagi|petang)"),
            in(EN, "dear", "hello|hi", "good (morning|afternoon)"))
        .phrases(
            "settled",
            in(
                ID,
                "sudah kami (kirim|ganti|kembalikan|selesaikan|pasang)",
                "(sudah|telah) (selesai|dikirim|diganti)"),
            in(
                MS,
                "telah kami (hantar|ganti|pulangkan|selesaikan)",
                "(sudah|telah) (selesai|dihantar|diganti)"),
            in(
                EN,
                "(we|i) have (now) (sent|replaced|refunded|corrected|settled)",
                "has (now) been (sent|replaced|refunded|corrected|settled)"));
  }

  private static StepBuilder answer() {
    return step("answer")
        .toDo(
            text(
                "Jawab dalam empat jam kerja.",
                "Jawab dalam masa empat jam bekerja.",
                "Answer within four office hours."))
        .principles(SPEED)
        // A line such as "noted" is no answer.
        .expect(agent(words(atLeast(20))).first())
        .within(hours(4))
        .ofStart()
        .by("office");
  }

  /** All of it, in whatever order, and most of it in the first answer. */
  private static GroupBuilder content() {
    return anyOrder(
        step("greet-by-name")
            .toDo(
                text(
                    "Sapa pelanggan dengan namanya.",
                    "Sapa pelanggan dengan namanya.",
                    "Greet the customer by name."))
            .principles(FRIENDLINESS)
            .tags("personalised")
            .expect(agent(says("$salutation"), mentions(fact("customer.name"))).first()),
        step("apologise")
            .toDo(text("Minta maaf.", "Minta maaf.", "Apologise."))
            .principles(FRIENDLINESS)
            .critical()
            .expect(agent(says(APOLOGY))),
        step("name-the-case")
            .toDo(text("Sebut nomor pesanan.", "Sebut nombor pesanan.", "Repeat the order number."))
            .principles(ACCURACY)
            .when(known("order.id"))
            .expect(agent(mentions(fact("order.id")))),
        step("say-by-when")
            .toDo(
                text(
                    "Sebut kapan akan selesai.",
                    "Nyatakan bila akan selesai.",
                    "Say by when it is settled."))
            .principles(TRANSPARENCY)
            .expect(agent(any(mentions(DATE), mentions(DURATION)))),
        step("say-how-to-reach")
            .toDo(
                text(
                    "Beri nomor atau alamat yang bisa dihubungi.",
                    "Beri nombor atau alamat untuk dihubungi.",
                    "Give a number or an address to reach you."))
            .principles(ACCESSIBILITY)
            .expect(agent(any(mentions(PHONE), mentions(EMAIL)))));
  }

  private static StepBuilder reportResult() {
    return step("report-result")
        .toDo(
            text(
                "Tulis lagi setelah selesai.",
                "Tulis semula selepas selesai.",
                "Write again when it is settled."))
        .principles(TRANSPARENCY)
        .tags("on-time")
        .expect(agent(says("$settled")))
        .within(days(3))
        .of("answer");
  }

  private static StepBuilder survey() {
    return step("survey")
        .toDo(
            text(
                "Kirim survei sehari kemudian.",
                "Hantar tinjauan sehari kemudian.",
                "Send the survey a day later."))
        .principles(EFFICIENCY)
        .optional()
        .expect(action("survey-sent"))
        .between(hours(24), hours(48))
        .ofClose();
  }

  private static RuleBuilder noHidingBehindPolicy() {
    return rule("no-hiding-behind-policy")
        .toDo(
            text(
                "Katakan apa yang bisa dilakukan. Jangan beralasan kebijakan.",
                "Nyatakan apa yang boleh dibuat. Jangan jadikan dasar sebagai alasan.",
                "Say what can be done. Name no policy as the reason."))
        .principles(FRIENDLINESS, CLARITY)
        .critical()
        .because(
            text(
                "Aturan bukan jawaban. Pelanggan ingin tahu apa yang bisa dilakukan.",
                "Dasar bukan jawapan. Pelanggan mahu tahu apa yang boleh dibuat.",
                "A rule is no answer. Customers want to hear what can be done."))
        .never(agent(says(POLICY_HIDING)));
  }

  private static RuleBuilder shortSentences() {
    return rule("short-sentences")
        .toDo(text("Tulis kalimat pendek.", "Tulis ayat pendek.", "Write short sentences."))
        .principles(CLARITY)
        .wordsPerSentence(atMost(20));
  }

  private static RuleBuilder amountsAgree() {
    return rule("amounts-agree")
        .toDo(
            text(
                "Sebut hanya jumlah yang tercatat di pesanan.",
                "Sebut hanya jumlah yang tercatat dalam pesanan.",
                "State only amounts that the order shows."))
        .principles(ACCURACY)
        .facts(MONEY, "order.total", "order.refund");
  }

  private static RuleBuilder askNothingWeKnow() {
    return rule("ask-nothing-we-know")
        .toDo(
            text(
                "Jangan tanyakan data yang sudah tercatat.",
                "Jangan tanya maklumat yang sudah ada dalam rekod.",
                "Ask for nothing that the record holds."))
        .principles(EFFICIENCY)
        .knownDataAsked(atMost(0));
  }

  private static RuleBuilder sameLanguage() {
    return rule("same-language")
        .toDo(
            text(
                "Jawab dalam bahasa pelanggan.",
                "Jawab dalam bahasa pelanggan.",
                "Answer in the language of the customer."))
        .principles(ACCESSIBILITY)
        .answersInCustomerLanguage();
  }
}
