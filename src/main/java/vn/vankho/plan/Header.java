package vn.vankho.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands over and under the text of a document (Nghị định 30/2020/NĐ-CP, Điều 8).
 *
 * @param issuer who issued it, in full and normal case: {@code Ủy ban nhân dân tỉnh Đắk Lắk}
 * @param province the province as it was named then: {@code Đắk Lắk}
 * @param number number and symbol without spaces: {@code 62/KH-UBND}
 * @param type the type word in normal case: {@code Kế hoạch}
 * @param place the place in the date line
 * @param issued the date in the date line
 * @param title what it is about, in normal case, without the type word; empty where none is found
 * @param signer who signed
 * @param recipients the lines under "Nơi nhận", without dash and end mark
 */
public record Header(
    Optional<String> issuer,
    Optional<String> province,
    Optional<String> number,
    Optional<String> type,
    Optional<String> place,
    Optional<LocalDate> issued,
    String title,
    Optional<Signer> signer,
    List<String> recipients) {
  public Header {
    recipients = List.copyOf(recipients);
  }
}
