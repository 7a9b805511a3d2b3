package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pedoman.transcript.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selamat siang Bapak, ada yang bisa saya bantu?",
        "kak pesanan saya kok belum sampai ya, udah seminggu nih",
        "Mohon maaf atas kendala yang Bapak alami, kami akan cek terlebih dahulu.",
        "barangnya rusak, saya mau uang saya kembali",
        "Boleh saya minta nomor pesanan dan nomor teleponnya?",
        "gimana sih, dari kemarin nggak ada kabar sama sekali",
        "Terima kasih sudah menghubungi kami, apakah ada lagi yang bisa dibantu?",
        "min tlg dong krn saldo sy blm masuk",
        "Kami informasikan bahwa pengiriman akan dilakukan besok sore.",
        "saya kecewa banget sama pelayanan kantor cabang ini",
        "Silakan tunggu sebentar, saya periksa dulu datanya ya Bu",
        "kapan paket saya dikirim? resinya mana?",
        "Untuk konfirmasi pembayaran silakan kirim ke rekening perusahaan",
        "maaf kak, aplikasinya tidak bisa dibuka di ponsel saya",
        "saya butuh bicara dengan manajer karena keluhan saya tidak ditanggapi",
        "order saya di-cancel sistem terus refund nya kapan ya kak",
      })
  void tells_indonesian(String text) {
    assertThat(LanguageGuess.of(Words.of(text))).isEqualTo(guess(Language.ID));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selamat petang encik, boleh saya bantu?",
        "pesanan saya tak sampai lagi, dah seminggu ni",
        "Kami memohon maaf atas kesulitan yang puan alami, sila tunggu sekejap.",
        "barang rosak, saya nak duit saya balik",
        "Boleh saya dapatkan nombor pesanan dan nombor telefon encik?",
        "macam mana ni, dari semalam takde orang jawab",
        "Terima kasih kerana menghubungi kami, ada apa-apa lagi yang boleh saya bantu?",
        "sy nk tanya knp akaun sy xleh login",
        "Kami ingin memaklumkan bahawa penghantaran akan dibuat pada hari Isnin.",
        "saya tak puas hati dengan perkhidmatan syarikat awak",
        "Sila berikan tarikh pembelian dan resit asal.",
        "bila bungkusan saya nak sampai?",
        "Pihak kami sedang menyemak maklumat akaun puan",
        "maaf ye cik, sistem tengah ada masalah sekarang, cuba sekejap lagi",
        "saya mahu bercakap dengan pengurus kerana aduan saya tidak dilayan",
        "order saya kena cancel, refund bila boleh dapat sebab dah lama tunggu",
      })
  void tells_malay(String text) {
    assertThat(LanguageGuess.of(Words.of(text))).isEqualTo(guess(Language.MS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Good morning, how can I help you today?",
        "my order still hasn't arrived and it's been a week",
        "I'm sorry for the trouble, let me check that for you.",
        "the item is broken, I want my money back",
        "May I have your order number and phone number please?",
        "what is going on, nobody has answered since yesterday",
        "Thank you for contacting us, is there anything else I can do?",
        "pls help, i cant login to my account",
        "We would like to inform you that the delivery will take place on Monday.",
        "I am very disappointed with your service",
        "Please provide the date of purchase and the original receipt.",
        "when will my parcel be here?",
        "Our team is looking into it and will get back to you.",
        "could you hold the line while I look this up",
        "I want to speak to a manager because nobody takes me seriously",
        "I ordered nasi lemak and it never came",
      })
  void tells_english(String text) {
    assertThat(LanguageGuess.of(Words.of(text))).isEqualTo(guess(Language.EN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hola, necesito ayuda con mi pedido porque no ha llegado todavía",
        "Bonjour, je n'ai pas encore reçu ma commande, pouvez-vous m'aider avec cette livraison",
        "Guten Tag, ich habe meine Bestellung noch nicht erhalten, können Sie mir bitte helfen",
        "Hallo, ik heb mijn bestelling nog niet ontvangen, kunt u mij helpen",
        "Olá, ainda não recebi o meu pedido, você pode me ajudar com isso",
        "Buongiorno, non ho ancora ricevuto il mio ordine, vorrei sapere quando arriva",
        "Magandang araw po, hindi pa dumating ang order ko, paano po ito",
        "Xin chào, tôi chưa nhận được đơn hàng của tôi, bạn có thể giúp không",
        "Kulo dereng nampi barang ingkang kulo pesen, pripun nggih",
        "你好，我的订单还没有到",
        "こんにちは、注文した商品がまだ届きません",
        "สวัสดีค่ะ ยังไม่ได้รับสินค้าเลยค่ะ",
        "Здравствуйте, мой заказ ещё не пришёл",
        "مرحبا لم يصل طلبي بعد",
        "வணக்கம், என் ஆர்டர் இன்னும் வரவில்லை",
        "Witam serdecznie nadal czekam moje zamowienie ktore mialo dotrzec wczoraj rano kurierem firmowym",
      })
  void tells_that_it_is_another_language(String text) {
    assertThat(LanguageGuess.of(Words.of(text)))
        .isEqualTo(new LanguageGuess(Optional.empty(), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ok",
        "ya",
        "Budi Santoso",
        "12345 67890",
        "!!!",
        "🙂",
        "ORD-2026-001",
        "maaf ya"
      })
  void does_not_guess_from_little(String text) {
    assertThat(LanguageGuess.of(Words.of(text))).isEqualTo(LanguageGuess.UNKNOWN);
  }

  @Test
  void leaves_open_what_may_be_indonesian_or_malay() {
    assertThat(LanguageGuess.of(Words.of("saya tidak tahu alamat pelanggan itu")))
        .isEqualTo(LanguageGuess.UNKNOWN);
  }

  @Test
  void pools_short_texts() {
    List<Words> texts =
        List.of(Words.of("saya mahu"), Words.of("akaun saya"), Words.of("tarikh apa"));
    assertThat(LanguageGuess.of(texts)).isEqualTo(guess(Language.MS));
    assertThat(LanguageGuess.of(List.<Words>of())).isEqualTo(LanguageGuess.UNKNOWN);
  }

  private static LanguageGuess guess(Language language) {
    return new LanguageGuess(Optional.of(language), false);
  }
}
