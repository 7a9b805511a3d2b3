package dev.pedoman.examples;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.Principle.*;
import static dev.pedoman.transcript.Channel.CHAT;
import static dev.pedoman.transcript.Channel.MESSAGING;
import static dev.pedoman.transcript.Language.EN;
import static dev.pedoman.transcript.Language.ID;
import static dev.pedoman.transcript.Language.MS;
import static dev.pedoman.transcript.Speaker.CUSTOMER;

import dev.pedoman.dsl.GroupBuilder;
import dev.pedoman.dsl.RuleBuilder;
import dev.pedoman.dsl.SopBuilder;
import dev.pedoman.dsl.StepBuilder;
import dev.pedoman.model.Sop;

/** What every live chat looks like; in YAML {@code sops/live-chat-standard.sop.yaml}. */
final class LiveChatStandard {
  private LiveChatStandard() {}

  static Sop inJava() {
    return phrases(
            sop("live-chat-standard")
                .version("1.1.0")
                .title(
                    text(
                        "Standar obrolan langsung",
                        "Piawaian sembang langsung",
                        "Live chat standard"))
                .owner("Digital Service")
                .reviewBy("2027-03-31")
                .languages(ID, MS, EN)
                .channels(CHAT, MESSAGING)
                .passMark(75)
                .credits(late(0.5), early(0.5), outOfOrder(0.5))
                .weight(SPEED, 2))
        .steps(greet(), useName(), understand(), comeBack(), offerMore(), sayGoodbye())
        .rules(
            firstReply(),
            steadyPace(),
            shortMessages(),
            sameLanguage(),
            askNothingWeKnow(),
            plainWords())
        .build();
  }

  private static SopBuilder phrases(SopBuilder sop) {
    return sop.phrases(
            "hello",
            in(ID, "halo|hai", "selamat (pagi|siang|sore|malam)"),
            in(MS, "hai|helo|salam", "selamat (pagi|tengah hari|petang|malam)", "waalaikumsalam"),
            in(EN, "hi|hello|hey", "good (morning|afternoon|evening)"))
        .phrases(
            "one-moment",
            in(ID, "(tunggu|mohon tunggu) sebentar", "sebentar ya", "(sy|saya|aku) cek dulu"),
            in(
                MS,
                "(tunggu|mohon tunggu) (sekejap|sebentar)",
                "sekejap ya",
                "(sy|saya) (check|semak) dulu"),
            in(
                EN,
                "one (moment|sec|second)",
                "give me a (moment|sec|second|minute)",
                "bear with me"))
        .phrases(
            "back-again",
            in(ID, "(terima kasih|makasih|mksh) (ya) (sudah|udah|telah) menunggu"),
            in(MS, "(terima kasih|tq|thanks) (sebab|kerana) (sudi) (menunggu|tunggu)"),
            in(EN, "(thanks|thank you|thx|cheers) for (waiting|holding on|your patience)"));
  }

  private static StepBuilder greet() {
    return step("greet")
        .toDo(text("Sapa pelanggan.", "Sapa pelanggan.", "Greet the customer."))
        .principles(FRIENDLINESS, SPEED)
        .expect(agent(says("$hello", GREETING)).first())
        .within(seconds(60));
  }

  private static StepBuilder useName() {
    return step("use-name")
        .toDo(text("Sebut nama pelanggan.", "Sebut nama pelanggan.", "Use the customer's name."))
        .principles(FRIENDLINESS)
        .tags("personalised")
        .when(known("customer.name"))
        .expect(agent(mentions(fact("customer.name"))));
  }

  private static StepBuilder understand() {
    return step("understand")
        .toDo(
            text(
                "Tanyakan masalahnya atau ulangi pokoknya.",
                "Tanya tentang perkara itu atau ulang isi utamanya.",
                "Ask about the matter or repeat its main points."))
        .principles(ACCURACY)
        .expect(agent(any(asks(), echoes(CUSTOMER))));
  }

  /** Who asks a customer to wait comes back, and says thank you. */
  private static GroupBuilder comeBack() {
    return when(
        agent(says("$one-moment")),
        step("come-back")
            .toDo(
                text(
                    "Kembali dalam 3 menit dengan ucapan terima kasih.",
                    "Kembali dalam masa 3 minit dengan ucapan terima kasih.",
                    "Come back within 3 minutes, with thanks for the wait."))
            .principles(SPEED)
            .expect(agent(says("$back-again", HOLD_THANKS)))
            .within(minutes(3))
            .ofTrigger());
  }

  private static StepBuilder offerMore() {
    return step("offer-more")
        .toDo(
            text(
                "Tanyakan apakah ada lagi yang bisa dibantu.",
                "Tanya sama ada perlukan bantuan lain.",
                "Ask whether there is anything else."))
        .principles(FRIENDLINESS)
        .expect(agent(says(ANYTHING_ELSE)).closing(3));
  }

  private static StepBuilder sayGoodbye() {
    return step("say-goodbye")
        .toDo(
            text(
                "Ucapkan terima kasih atau salam penutup.",
                "Ucapkan terima kasih atau salam penutup.",
                "Thank the customer or say goodbye."))
        .principles(FRIENDLINESS)
        .expect(agent(says(CLOSING, THANKS)).last());
  }

  private static RuleBuilder firstReply() {
    return rule("first-reply")
        .toDo(
            text("Jawab dalam 60 detik.", "Jawab dalam masa 60 saat.", "Answer within 60 seconds."))
        .principles(SPEED)
        .critical()
        .because(
            text(
                "Tamu disapa dan dilayani dalam satu menit.",
                "Tetamu disapa dan dilayan dalam masa seminit.",
                "A guest is greeted and helped within a minute."))
        .firstResponseTime(atMost(seconds(60)));
  }

  private static RuleBuilder steadyPace() {
    return rule("steady-pace")
        .toDo(
            text(
                "Buat pelanggan menunggu rata-rata paling lama satu menit.",
                "Pastikan pelanggan menunggu purata seminit sahaja.",
                "Keep the customer waiting a minute at most on average."))
        .principles(SPEED)
        .averageResponseTime(atMost(seconds(60)));
  }

  private static RuleBuilder shortMessages() {
    return rule("short-messages")
        .toDo(
            text(
                "Tulis paling banyak 60 kata sekaligus.",
                "Tulis tidak lebih 60 patah perkataan sekali hantar.",
                "Write no more than 60 words at once."))
        .principles(CLARITY)
        .always(agent(words(atMost(60))));
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

  private static RuleBuilder plainWords() {
    return rule("plain-words")
        .toDo(
            text("Jangan pakai istilah teknis.", "Jangan guna istilah teknikal.", "Use no jargon."))
        .principles(CLARITY)
        .because(
            text(
                "Istilah yang harus dijelaskan justru memakan waktu.",
                "Istilah yang perlu diterangkan hanya memakan masa.",
                "A word that has to be explained costs more time than it saves."))
        .never(agent(says(JARGON)));
  }
}
