package dev.pedoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Berapa nomor pesanan Bapak",
        "nomor pesanannya berapa ya",
        "Boleh saya minta nomor pesanannya",
        "boleh dibantu nomor resinya kak",
        "Bisa disebutkan nama lengkapnya",
        "Mohon informasikan alamat pengiriman Ibu",
        "mohon dibantu foto produknya ya",
        "Silakan sebutkan nomor telepon yang terdaftar",
        "Baik Pak, kapan barangnya dibeli",
        "Apakah masih ada yang bisa saya bantu",
        "kenapa belum dikirim",
        "Dengan ibu siapa saya berbicara",
        "Bisakah Bapak mengirim fotonya",
        "Ada yang bisa saya bantu",
        "Maaf ya?",
        "Boleh saya dapatkan nombor akaun encik",
        "macam mana saya boleh bantu",
        "Sila berikan nombor kad pengenalan",
        "bila puan beli barang tu",
        "Boleh tak puan hantar gambar",
        "encik nak saya hantar ke mana",
        "Ada apa-apa lagi yang boleh saya bantu",
        "Adakah alamat ini betul",
        "What is your order number",
        "Could you tell me your name",
        "May I have your order number please",
        "Please provide your email address",
        "Okay, when did you buy it",
        "I need your phone number",
        "Let me know your address",
        "How would you like us to solve this",
        "Is there anything else",
        "Would you like a refund or a replacement",
        "Don't you have the receipt",
        "Which colour did you order",
        "Thanks, and where do you live",
      })
  void a_question_or_request_asks(String text) {
    assertThat(Questions.find(Words.of(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "That is what I did",
        "What I did was wrong",
        "When you arrive, call us",
        "I know how it works",
        "You can keep the item",
        "We have sent it",
        "Saya tidak tahu kapan barang datang",
        "tidak apa apa",
        "Tidak ada apa-apa",
        "Bila barang sampai, kami akan telefon",
        "Kami akan kirim besok",
        "Saya mengerti apa yang Bapak alami",
        "Saya akan semak sekarang",
        "Terima kasih atas kesabarannya",
        "Can do",
        "Please wait a moment",
        "Saya sudah bilang siapa saya",
        "Kami boleh bantu encik",
      })
  void a_statement_asks_nothing(String text) {
    assertThat(Questions.find(Words.of(text))).isEmpty();
  }

  @Test
  void spans_cover_the_sentence_that_asks() {
    String text = "Baik Pak. Boleh saya minta nomor pesanan ? Terima kasih.";
    List<Questions.Question> found = Questions.find(Words.of(text));
    assertThat(found).hasSize(1);
    assertThat(text.substring(found.get(0).start(), found.get(0).end()))
        .isEqualTo("Boleh saya minta nomor pesanan ?");
  }
}
