package dev.pedoman.examples;

import static dev.pedoman.dsl.SopDsl.*;
import static dev.pedoman.model.Principle.*;
import static dev.pedoman.transcript.Channel.PHONE;
import static dev.pedoman.transcript.Language.EN;
import static dev.pedoman.transcript.Language.ID;
import static dev.pedoman.transcript.Language.MS;

import dev.pedoman.dsl.GroupBuilder;
import dev.pedoman.dsl.RuleBuilder;
import dev.pedoman.dsl.StepBuilder;
import dev.pedoman.model.Sop;

/** How a bank holds and hands over calls; in YAML {@code sops/hold-and-transfer.sop.yaml}. */
final class HoldAndTransfer {
  private HoldAndTransfer() {}

  static Sop inJava() {
    return sop("hold-and-transfer")
        .version("2.0.0")
        .title(
            text(
                "Menahan dan mengalihkan telepon",
                "Menahan dan memindahkan panggilan",
                "Hold and transfer"))
        .owner("Contact Centre")
        .reviewBy("2027-01-31")
        .languages(ID, MS, EN)
        .channels(PHONE)
        .passMark(85)
        .steps(sayWho(), everyHold(), closeCall())
        .rules(
            holdByLeave(),
            shortHolds(),
            littleHolding(),
            reasonBeforeTransfer(),
            oneTransfer(),
            managerAtOnce())
        .build();
  }

  private static StepBuilder sayWho() {
    return step("say-who")
        .toDo(text("Sebutkan nama Anda.", "Sebut nama anda.", "Say your name."))
        .principles(TRANSPARENCY)
        .expect(agent(says(SELF_INTRODUCTION)).opening(2))
        .within(seconds(20));
  }

  private static GroupBuilder everyHold() {
    return when(
            action("hold"),
            step("come-back")
                .toDo(
                    text(
                        "Kembali dalam 30 detik.",
                        "Kembali dalam masa 30 saat.",
                        "Come back within 30 seconds."))
                .principles(SPEED)
                .expect(action("resume"))
                .within(seconds(30))
                .ofTrigger(),
            step("thank-for-waiting")
                .toDo(
                    text(
                        "Ucapkan terima kasih sudah menunggu.",
                        "Ucapkan terima kasih kerana menunggu.",
                        "Thank the caller for waiting."))
                .principles(FRIENDLINESS)
                .expect(agent(says(HOLD_THANKS)))
                .within(seconds(10))
                .of("come-back"))
        .repeat();
  }

  private static StepBuilder closeCall() {
    return step("close-call")
        .toDo(
            text(
                "Ucapkan terima kasih atau salam penutup.",
                "Ucapkan terima kasih atau salam penutup.",
                "Thank the caller or say goodbye."))
        .principles(FRIENDLINESS)
        // After a transfer a colleague closes the call.
        .unless(action("transfer"))
        .expect(agent(says(CLOSING, THANKS)).last());
  }

  private static RuleBuilder holdByLeave() {
    return rule("hold-by-leave")
        .toDo(
            text(
                "Minta izin sebelum menahan telepon.",
                "Minta izin sebelum menahan talian.",
                "Ask for leave before every hold."))
        .principles(FRIENDLINESS, TRANSPARENCY)
        .critical()
        .whenever(action("hold"))
        .before(agent(says(HOLD_PERMISSION)))
        .within(turns(3));
  }

  private static RuleBuilder shortHolds() {
    return rule("short-holds")
        .toDo(
            text(
                "Tahan telepon paling lama 30 detik.",
                "Tahan talian paling lama 30 saat.",
                "Hold for 30 seconds at most."))
        .principles(SPEED)
        .when(action("hold"))
        .longestHold(atMost(seconds(30)));
  }

  private static RuleBuilder littleHolding() {
    return rule("little-holding")
        .toDo(
            text(
                "Tahan telepon paling lama satu menit seluruhnya.",
                "Tahan talian paling lama seminit kesemuanya.",
                "Hold for one minute in all at most."))
        .principles(SPEED)
        .when(action("hold"))
        .totalHold(atMost(seconds(60)));
  }

  private static RuleBuilder reasonBeforeTransfer() {
    return rule("reason-before-transfer")
        .toDo(
            text(
                "Jelaskan mengapa petugas lain melanjutkan.",
                "Jelaskan mengapa pegawai lain mengambil alih.",
                "Tell the caller why somebody else takes over."))
        .principles(TRANSPARENCY)
        .critical()
        .whenever(action("transfer"))
        .before(agent(says(TRANSFER_REASON)))
        .within(turns(3));
  }

  private static RuleBuilder oneTransfer() {
    return rule("one-transfer")
        .toDo(
            text(
                "Alihkan penelepon satu kali saja.",
                "Pindahkan pemanggil sekali sahaja.",
                "Hand a caller over once."))
        .principles(EFFICIENCY)
        .when(action("transfer"))
        .transfers(atMost(1));
  }

  private static RuleBuilder managerAtOnce() {
    return rule("manager-at-once")
        .toDo(
            text(
                "Sambungkan saat itu juga penelepon yang meminta manajer.",
                "Sambungkan serta-merta pemanggil yang meminta pengurus.",
                "Connect a caller who asks for a manager at once."))
        .principles(SPEED)
        .whenever(customer(says(WANTS_MANAGER)))
        .after(action("transfer").with("to", present()))
        .within(turns(3));
  }
}
