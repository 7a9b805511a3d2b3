package dev.pedoman.audit.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.transcript.Action;
import dev.pedoman.transcript.Channel;
import dev.pedoman.transcript.Event;
import dev.pedoman.transcript.Speaker;
import dev.pedoman.transcript.Transcript;
import dev.pedoman.transcript.Utterance;
import dev.pedoman.transcript.Value;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
  @Test
  void headers_times_names_actions_and_further_lines_are_read() {
    Transcript read =
        Reading.one(
            """
            # diekspor dari CRM
            id: BDG-17
            channel: phone
            language: id
            started: 2026-11-20T10:00:00+07:00
            complete: no
            actions-recorded: yes
            observed-until: PT24H
            fact order.total: 250000
            fact customer.name: Budi
            label branch: Bandung

            [00:02] Agent (Rina): Selamat pagi, dengan Rina, ada yang bisa dibantu?
            [00:09] Customer: Pesanan saya belum sampai.
            Nomor pesanan: ORD-77
            [01:10] * hold reason="cek \\"stok\\"" by=agent
            (1:25) Agent: Mohon maaf, Pak.
            [01:00:12] * refund amount=250000 failed=true
            """);
    assertThat(read.id()).isEqualTo("BDG-17");
    assertThat(read.channel()).isEqualTo(Channel.PHONE);
    assertThat(read.language()).hasValue("id");
    assertThat(read.startedAt()).hasValue(OffsetDateTime.parse("2026-11-20T10:00:00+07:00"));
    assertThat(read.complete()).isFalse();
    assertThat(read.actionsRecorded()).hasValue(true);
    assertThat(read.observedUntil()).hasValue(Duration.ofDays(1));
    assertThat(read.facts().get("order.total")).hasValue(Value.of(250000));
    assertThat(read.labels()).isEqualTo(Map.of("agent", "Rina", "branch", "Bandung"));
    assertThat(read.events())
        .containsExactly(
            said(2, Speaker.AGENT, "Selamat pagi, dengan Rina, ada yang bisa dibantu?"),
            said(9, Speaker.CUSTOMER, "Pesanan saya belum sampai.\nNomor pesanan: ORD-77"),
            done(70, "hold", Map.of("reason", Value.of("cek \"stok\"")), false),
            said(85, Speaker.AGENT, "Mohon maaf, Pak."),
            done(3612, "refund", Map.of("amount", Value.of(250000)), true));
  }

  @ParameterizedTest
  @CsvSource({
    "CS Rina, Nasabah, Rina",
    "Petugas, Pelanggan, ",
    "Ejen, Pelanggan, ",
    "Pegawai Khidmat Pelanggan, Pelanggan, ",
    "Customer Service Dewi, Customer, Dewi",
    "Assistant, User, ",
    "Bot, Pengguna, ",
    "System, User, ",
    "Agent 2, Customer 1, ",
    "Aisyah, Pelanggan, Aisyah",
    "Agen, Budi Santoso, ",
  })
  void sides_are_told_by_names(String agent, String customer, String label) {
    String text =
        agent + ": Selamat pagi\n" + customer + ": Pagi\n" + agent + ": Ya?\n" + customer + ": Oh";
    Transcript read = Reading.one(text);
    assertThat(read.events().stream().map(Event::by))
        .containsExactly(Speaker.AGENT, Speaker.CUSTOMER, Speaker.AGENT, Speaker.CUSTOMER);
    assertThat(Optional.ofNullable(read.labels().get("agent")))
        .isEqualTo(Optional.ofNullable(label));
    assertThat(Reading.codes(Reading.only(Reading.all(text)))).contains("inferred-roles");
  }

  @Test
  void a_system_beside_an_agent_is_the_system() {
    Transcript read =
        Reading.one("System: Anda nomor 3 dalam antrean\nAgent: Halo\nUser: Halo, Kak");
    assertThat(read.events().stream().map(Event::by))
        .containsExactly(Speaker.SYSTEM, Speaker.AGENT, Speaker.CUSTOMER);
  }

  @Test
  void conversations_are_parted_by_a_line_and_a_broken_one_is_set_aside_alone() {
    List<ReadResult> results =
        Reading.all(
            """
            Agent: Good morning
            Customer: My parcel is late
            ---
            [00:10] Agent: Hello
            [00:05] Customer: Hi
            ---

            ---
            id: third
            Agen: Apa kabar
            """);
    assertThat(results).hasSize(3);
    assertThat(Reading.transcript(results.get(0)).id()).isEqualTo("chat.txt#1");
    assertThat(Reading.texts(results.get(1)))
        .isEqualTo(
            """
            chat.txt:5:1: error: this event is at PT5S, after an event at PT10S [time-goes-back]
              5 | [00:05] Customer: Hi
                | ^
              why:  times never decrease
              mend: correct the time, or put the event where it belongs\
            """);
    assertThat(Reading.transcript(results.get(2)).id()).isEqualTo("third");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rina: Halo~Budi: Hai~Rina: Ya~Budi: Oh|unknown-speakers|roles: Rina=agent, Budi=customer",
        "chanel: chat~Agent: Halo|unknown-header|did you mean 'channel'?",
        "channel: chta~Agent: Halo|bad-header|allowed: phone, chat",
        "started: 2026-11-20~Agent: Halo|bad-header|2026-11-20T10:00:00+07:00",
        "[10:75] Agent: Halo|bad-time|'10:75' is no time",
        "* hold by=agen~Agent: Halo|unknown-word|allowed: agent, customer, system",
        "* hold failed=maybe~Agent: Halo|unknown-word|failed=true or failed=false",
        "Dear all,~please read this|no-events|no line says who speaks",
      })
  void what_cannot_be_read_is_set_aside_with_a_mend(String text, String code, String mend) {
    ReadResult result = Reading.only(Reading.all(text.replace('~', '\n')));
    assertThat(result).isInstanceOf(ReadResult.SetAside.class);
    assertThat(Reading.codes(result)).contains(code);
    assertThat(Reading.texts(result)).contains(mend);
  }

  @Test
  void a_misspelt_name_is_read_and_told() {
    String text = "gent: Halo\nUser: Hai\nAgent: Ya\nUser: Oh\nAgent: Baik\nUser: Oke";
    ReadResult result = Reading.only(Reading.all(text));
    assertThat(Reading.transcript(result).events().get(0).by()).isEqualTo(Speaker.AGENT);
    assertThat(Reading.texts(result)).contains("'gent' is read as 'Agent'");
  }

  @Test
  void roles_in_the_header_decide() {
    Transcript read =
        Reading.one("roles: Rina=agent, Pak Budi=customer\nRina: Halo\nPak Budi: Hai");
    assertThat(read.events().stream().map(Event::by))
        .containsExactly(Speaker.AGENT, Speaker.CUSTOMER);
  }

  @Test
  void dates_without_zone_are_counted_from_the_first() {
    ReadResult result =
        Reading.only(
            Reading.all("[2026-11-20 10:15:02] Agent: Hi\n[2026-11-20 10:15:32] Customer: Hi"));
    Transcript read = Reading.transcript(result);
    assertThat(read.startedAt()).isEmpty();
    assertThat(read.events().get(1).at()).hasValue(Duration.ofSeconds(30));
    assertThat(Reading.codes(result)).contains("inferred-clock");
  }

  @Test
  void times_of_day_may_pass_midnight() {
    Transcript read = Reading.one("[23:59:50] Agent: Hi\n[00:00:05] Customer: Hi");
    assertThat(read.events().stream().map(Event::at))
        .containsExactly(Optional.of(Duration.ZERO), Optional.of(Duration.ofSeconds(15)));
  }

  @Test
  void web_addresses_and_stars_in_words_are_words() {
    Transcript read =
        Reading.one(
            "Agent: Silakan buka\nhttps://toko.example/retur\n* Pilih menu Retur\nCustomer: Ok");
    assertThat(read.events())
        .containsExactly(
            Utterance.of(
                Speaker.AGENT, "Silakan buka\nhttps://toko.example/retur\n* Pilih menu Retur"),
            Utterance.of(Speaker.CUSTOMER, "Ok"));
  }

  private static Event said(long seconds, Speaker by, String text) {
    return Utterance.of(by, text, Duration.ofSeconds(seconds));
  }

  private static Event done(long seconds, String name, Map<String, Value> with, boolean failed) {
    return new Action(Speaker.AGENT, name, with, failed, Optional.of(Duration.ofSeconds(seconds)));
  }
}
