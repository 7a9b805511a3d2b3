package dev.pedoman.examples;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.MentionKind.*;
import static dev.pedoman.model.Principle.*;
import static dev.pedoman.transcript.Channel.CHAT;
import static dev.pedoman.transcript.Channel.MESSAGING;
import static dev.pedoman.transcript.Channel.PHONE;
import static dev.pedoman.transcript.Language.EN;
import static dev.pedoman.transcript.Language.ID;
import static dev.pedoman.transcript.Language.MS;

import dev.pedoman.dsl.CategoryBuilder;
import dev.pedoman.dsl.GroupBuilder;
import dev.pedoman.dsl.PatternBuilder;
import dev.pedoman.dsl.RuleBuilder;
import dev.pedoman.dsl.SopBuilder;
import dev.pedoman.dsl.StepBuilder;
import dev.pedoman.model.Sop;

/** A customer of a shop asks for the money back; in YAML {@code sops/refund-request.sop.yaml}. */
final class RefundRequest {
  private static final PatternBuilder REFUND_WANTED = customer(says("$wants-refund"));

  private RefundRequest() {}

  static Sop inJava() {
    return phrases(
            sop("refund-request")
                .version("1.0.0")
                .title(
                    text(
                        "Permintaan pengembalian dana",
                        "Permohonan bayaran balik",
                        "Request for a refund"))
                .owner("Customer Care")
                .reviewBy("2027-06-30")
                .languages(ID, MS, EN)
                .channels(CHAT, MESSAGING, PHONE)
                .passMark(80))
        .steps(
            // Nothing below applies until the customer asks for the money. What stands under a
            // "when" is looked for from that moment on: an earlier apology does not count.
            when(
                REFUND_WANTED,
                askOrderNumber(),
                apologise(),
                // Which branch was taken is read from what was said and done, in the agent's
                // favour.
                oneOf(payBack(), offerAlternative()),
                offerMoreHelp()))
        .rules(saidAndDone(), refundOnce(), amountsAgree(), noHidingBehindPolicy())
        .categories(wrongItem(), damaged())
        .build();
  }

  private static SopBuilder phrases(SopBuilder sop) {
    return sop.phrases(
            "wants-refund",
            in(
                ID,
                "(minta|mau|ingin) ... refund",
                "(minta|mau|ingin) ... (uang|dana) ... (kembali|dikembalikan|balik)",
                "(minta|mau|ingin) ... pengembalian (dana|uang)"),
            in(
                MS,
                "(nak|mahu|minta) ... (refund|bayaran balik)",
                "(nak|mahu|minta) ... (duit|wang) ... balik",
                "pulangkan (balik) (duit|wang)"),
            in(
                EN,
                "(want|need|like|get|have) ... refund",
                "(want|need|like|get|have) ... money back",
                "refund (me|my order)"))
        .phrases(
            "refund-claimed",
            in(
                ID,
                "(dana|uang) ... sudah ... (dikembalikan|kembalikan)",
                "(refund|pengembalian dana) ... (sudah|telah|berhasil) (diproses|dikirim)"),
            in(
                MS,
                "bayaran balik ... (sudah|telah) (dibuat|diproses|dihantar)",
                "(duit|wang) ... (sudah|telah) (dipulangkan|dikembalikan)"),
            in(
                EN,
                "(have|has) (just) (been) refunded",
                "refund ... (has|have) been (issued|processed|sent|made)",
                "money is on its way back"));
  }

  private static StepBuilder askOrderNumber() {
    return step("ask-order-number")
        .toDo(text("Tanyakan nomor pesanan.", "Tanya nombor pesanan.", "Ask for the order number."))
        .principles(ACCURACY)
        .unless(any(known("order.id"), customer(mentions(IDENTIFIER))))
        .expect(agent(asks("nomor pesanan|nombor pesanan|order number")));
  }

  private static StepBuilder apologise() {
    return step("apologise")
        .toDo(
            text(
                "Minta maaf atas kejadiannya.",
                "Minta maaf atas apa yang berlaku.",
                "Apologise for what went wrong."))
        .principles(FRIENDLINESS)
        .critical()
        .expect(agent(says(APOLOGY)));
  }

  private static GroupBuilder payBack() {
    return anyOrder(
        step("refund")
            .toDo(
                text(
                    "Kembalikan seluruh nilai pesanan.",
                    "Pulangkan jumlah penuh pesanan.",
                    "Pay back the whole amount of the order."))
            .principles(SPEED, ACCURACY)
            .expect(action("refund").with("amount", fact("order.total")))
            .within(minutes(10))
            .ofTrigger(),
        step("confirm-by-message")
            .toDo(
                text(
                    "Kirim konfirmasi pengembalian dana.",
                    "Hantar pengesahan bayaran balik.",
                    "Send a confirmation of the refund."))
            .principles(TRANSPARENCY)
            .optional()
            .expect(action("confirmation-sent"))
            .within(minutes(5))
            .of("refund"),
        step("say-when")
            .toDo(
                text(
                    "Beri tahu berapa lama dana akan masuk.",
                    "Beritahu berapa lama wang akan masuk.",
                    "Say how long the money takes."))
            .principles(TRANSPARENCY)
            .expect(agent(mentions(DURATION))));
  }

  private static StepBuilder offerAlternative() {
    return step("offer-alternative")
        .toDo(
            text(
                "Tawarkan jalan keluar lain.",
                "Tawarkan penyelesaian lain.",
                "Offer another solution."))
        .principles(FRIENDLINESS)
        .expect(
            agent(
                says(
                    shared(OFFER_ALTERNATIVE),
                    in(ID, "sebagai gantinya"),
                    in(MS, "sebagai ganti"),
                    in(EN, "(we|i) can offer (you) ... instead|instead (we|i) can offer"))));
  }

  private static StepBuilder offerMoreHelp() {
    return step("offer-more-help")
        .toDo(
            text(
                "Tanyakan apakah ada lagi yang bisa dibantu.",
                "Tanya sama ada perlukan bantuan lain.",
                "Ask whether there is anything else."))
        .principles(FRIENDLINESS)
        .expect(agent(says(ANYTHING_ELSE)));
  }

  private static RuleBuilder saidAndDone() {
    return rule("said-and-done")
        .toDo(
            text(
                "Katakan dana terkirim hanya bila sudah terkirim.",
                "Kata wang dihantar hanya apabila sudah dihantar.",
                "Say that the money is sent only when it is sent."))
        .principles(ACCURACY, TRANSPARENCY)
        .critical()
        .whenever(agent(says("$refund-claimed")))
        .before(action("refund"));
  }

  private static RuleBuilder refundOnce() {
    return rule("refund-once")
        .toDo(
            text(
                "Kembalikan dana satu kali saja.",
                "Pulangkan wang sekali sahaja.",
                "Pay back once."))
        .principles(ACCURACY)
        .when(REFUND_WANTED)
        .atMost(1, action("refund"));
  }

  private static RuleBuilder amountsAgree() {
    return rule("amounts-agree")
        .toDo(
            text(
                "Sebut hanya jumlah yang tercatat di pesanan.",
                "Sebut hanya jumlah yang tercatat dalam pesanan.",
                "State only amounts that the order shows."))
        .principles(ACCURACY)
        .when(REFUND_WANTED)
        .facts(MONEY, "order.total");
  }

  private static RuleBuilder noHidingBehindPolicy() {
    return rule("no-hiding-behind-policy")
        .toDo(
            text(
                "Katakan apa yang bisa dilakukan. Jangan beralasan kebijakan.",
                "Nyatakan apa yang boleh dibuat. Jangan jadikan dasar sebagai alasan.",
                "Say what can be done. Name no policy as the reason."))
        .principles(FRIENDLINESS, CLARITY)
        .when(REFUND_WANTED)
        .because(
            text(
                "Aturan bukan jawaban. Pelanggan ingin tahu apa yang bisa dilakukan.",
                "Dasar bukan jawapan. Pelanggan mahu tahu apa yang boleh dibuat.",
                "A rule is no answer. Customers want to hear what can be done."))
        .never(agent(says(POLICY_HIDING)));
  }

  private static CategoryBuilder wrongItem() {
    return category("wrong-item")
        .title(text("Barang yang dikirim salah", "Barang tersalah hantar", "Wrong item sent"))
        .when(
            customer(
                says(
                    in(ID, "salah (ukuran|warna|barang|kirim)"),
                    in(MS, "(salah|tersalah) (saiz|warna|barang|hantar)"),
                    in(EN, "wrong (size|colour|color|item|one)"))))
        .action(
            text(
                "Tinjau cara pesanan disiapkan dan dikemas.",
                "Semak cara pesanan disediakan dan dibungkus.",
                "Review how orders are picked and packed."));
  }

  private static CategoryBuilder damaged() {
    return category("damaged")
        .title(text("Rusak saat tiba", "Rosak semasa tiba", "Damaged on arrival"))
        .when(
            customer(
                says(
                    in(ID, "pecah|retak|rusak|penyok"),
                    in(MS, "pecah|retak|rosak|kemek"),
                    in(EN, "broken|cracked|damaged|smashed"))))
        .action(
            text(
                "Tinjau pengemasan dan kurir.",
                "Semak pembungkusan dan kurier.",
                "Review packing and the courier."));
  }
}
