package vn.vankho.plan;

import java.util.List;

/**
 * Who signed (Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, mục II.7).
 *
 * @param name the person's name
 * @param position {@code Chủ tịch}, {@code Phó Chủ tịch}, …
 * @param authority the lines over the position, in order: {@code TM. Ủy ban nhân dân}, {@code KT.
 *     Chủ tịch}
 */
public record Signer(String name, String position, List<String> authority) {
  public Signer {
    authority = List.copyOf(authority);
  }
}
