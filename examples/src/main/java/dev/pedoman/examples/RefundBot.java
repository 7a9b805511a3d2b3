package dev.pedoman.examples;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.MentionKind.MONEY;
import static dev.pedoman.model.Principle.*;
import static dev.pedoman.transcript.Channel.CHAT;
import static dev.pedoman.transcript.Channel.MESSAGING;
import static dev.pedoman.transcript.Language.EN;
import static dev.pedoman.transcript.Language.ID;
import static dev.pedoman.transcript.Language.MS;

import dev.pedoman.dsl.GroupBuilder;
import dev.pedoman.dsl.RuleBuilder;
import dev.pedoman.dsl.StepBuilder;
import dev.pedoman.model.Sop;

/** An AI agent that may pay money back; in YAML {@code sops/refund-bot.sop.yaml}. */
final class RefundBot {
  private RefundBot() {}

  static Sop inJava() {
    return sop("refund-bot")
        .version("0.9.0")
        .title(text("Bot pengembalian dana", "Bot bayaran balik", "Refund bot"))
        .owner("Automation")
        .reviewBy("2026-12-31")
        .languages(ID, MS, EN)
        .channels(CHAT, MESSAGING)
        .passMark(90)
        .phrases(
            "wants-refund",
            in(
                ID,
                "(minta|mau|ingin) ... refund",
                "(minta|mau|ingin) ... (uang|dana) ... (kembali|dikembalikan|balik)"),
            in(
                MS,
                "(nak|mahu|minta) ... (refund|bayaran balik)",
                "(nak|mahu|minta) ... (duit|wang) ... balik"),
            in(
                EN,
                "(want|need|like|get|have) ... refund",
                "(want|need|like|get|have) ... money back"))
        .steps(
            when(customer(says("$wants-refund")), lookUp(), askLeave(), refund(), tell()),
            handOver())
        .rules(
            confirmFirst(),
            readBeforeWrite(),
            saidAndDone(),
            refundOnce(),
            amountsAgree(),
            sameLanguage())
        .build();
  }

  private static StepBuilder lookUp() {
    return step("look-up")
        .toDo(
            text(
                "Baca pesanan sebelum menjanjikan apa pun.",
                "Baca pesanan sebelum menjanjikan apa-apa.",
                "Read the order before anything is promised."))
        .principles(ACCURACY)
        .expect(action("get_order").with("order_id", present()));
  }

  private static StepBuilder askLeave() {
    return step("ask-leave")
        .toDo(
            text(
                "Minta izin untuk mengembalikan jumlah itu.",
                "Minta izin untuk memulangkan jumlah itu.",
                "Ask for leave to pay that amount back."))
        .principles(TRANSPARENCY)
        .expect(agent(says(CONFIRM_REQUEST), mentions(MONEY)));
  }

  /** The order that was read, and its total: values bound in an earlier call. */
  private static StepBuilder refund() {
    return step("refund")
        .toDo(
            text(
                "Kembalikan sejumlah yang tercatat di pesanan.",
                "Pulangkan jumlah yang tercatat dalam pesanan.",
                "Pay back what the order shows."))
        .principles(ACCURACY)
        .critical()
        .expect(
            action("issue_refund")
                .with("order_id", from("get_order.order_id"))
                .with("amount", from("get_order.result.total")));
  }

  private static StepBuilder tell() {
    return step("tell")
        .toDo(
            text(
                "Beri tahu pelanggan bahwa dananya sudah dikirim.",
                "Beritahu pelanggan bahawa wang sudah dihantar.",
                "Tell the customer that it is done."))
        .principles(TRANSPARENCY)
        .expect(agent(says(REFUND_DONE)));
  }

  private static GroupBuilder handOver() {
    return when(
        customer(says(WANTS_MANAGER)),
        step("hand-over")
            .toDo(
                text(
                    "Serahkan kepada petugas bila pelanggan memintanya.",
                    "Serahkan kepada pegawai apabila pelanggan memintanya.",
                    "Hand over to a person when the customer asks for one."))
            .principles(FRIENDLINESS)
            .expect(action("transfer_to_human"))
            .within(turns(2))
            .ofTrigger());
  }

  private static RuleBuilder confirmFirst() {
    return rule("confirm-first")
        .toDo(
            text(
                "Tunggu persetujuan sebelum dana dikirim.",
                "Tunggu persetujuan sebelum wang dihantar.",
                "Hear yes before money moves."))
        .principles(TRANSPARENCY)
        .critical()
        // The attempt counts, even one that failed.
        .whenever(action("issue_refund").succeededOrFailed())
        .before(chain(agent(says(CONFIRM_REQUEST)), customer(says(CUSTOMER_CONSENT))));
  }

  private static RuleBuilder readBeforeWrite() {
    return rule("read-before-write")
        .toDo(
            text(
                "Kembalikan dana hanya untuk pesanan yang sudah dibaca.",
                "Pulangkan wang hanya bagi pesanan yang sudah dibaca.",
                "Refund only the order that was read."))
        .principles(ACCURACY)
        .whenever(action("issue_refund").succeededOrFailed())
        .before(action("get_order"))
        .joinedBy("order_id");
  }

  private static RuleBuilder saidAndDone() {
    return rule("said-and-done")
        .toDo(
            text(
                "Katakan dana terkirim hanya bila sudah terkirim.",
                "Kata wang dihantar hanya apabila sudah dihantar.",
                "Say that money was sent only when it was sent."))
        .principles(ACCURACY, TRANSPARENCY)
        .critical()
        .whenever(agent(says(REFUND_DONE)))
        .before(action("issue_refund"));
  }

  private static RuleBuilder refundOnce() {
    return rule("refund-once")
        .toDo(
            text(
                "Kembalikan dana satu kali saja.",
                "Pulangkan wang sekali sahaja.",
                "Pay back once."))
        .principles(ACCURACY)
        .critical()
        .atMost(1, action("issue_refund"));
  }

  private static RuleBuilder amountsAgree() {
    return rule("amounts-agree")
        .toDo(
            text(
                "Sebut hanya jumlah yang tercatat di pesanan.",
                "Sebut hanya jumlah yang tercatat dalam pesanan.",
                "State only amounts that the order shows."))
        .principles(ACCURACY)
        .facts(MONEY, "order.total");
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
