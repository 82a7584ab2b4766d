package vn.vankho.archive;

/** What the names of things may be made of: they are parts of addresses. */
final class StableNames {
  private StableNames() {}

  /** The name, when it is small letters, digits and dashes. */
  static String checked(String name) {
    return checked(name, name);
  }

  /** The path, when its parts between slashes are such names. */
  static String checkedPath(String path) {
    int from = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      checked(path.substring(from, slash), path);
      from = slash + 1;
    }
    checked(path.substring(from), path);
    return path;
  }

  private static String checked(String part, String whole) {
    if (part.isEmpty() || !part.chars().allMatch(StableNames::belongs)) {
      throw new IllegalArgumentException("not a stable name: " + whole);
    }
    return part;
  }

  private static boolean belongs(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }
}
