package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.site.Sitemaps.Address;

class SitemapsTest {
  @TempDir Path folder;

  @Test
  void aSmallArchiveHasOneMapAndALargeOneAnIndexOfTheSameAddresses() throws IOException {
    Shelves shelves = new Shelves(SmallArchive.usual(folder).archive(), SmallArchive.settings());
    List<SiteFile> whole = Sitemaps.of(shelves, List.of(), Sitemaps.MOST);
    assertEquals(1, whole.size());
    List<SiteFile> parts = Sitemaps.of(shelves, List.of(), 4);
    assertEquals(Sitemaps.FILE, parts.get(parts.size() - 1).path());
    Set<String> all = new HashSet<>();
    for (SiteFile part : parts.subList(0, parts.size() - 1)) {
      List<Address> addresses = addresses(part);
      assertTrue(addresses.size() <= 4, part.path());
      addresses.forEach(address -> assertTrue(all.add(address.address()), address.address()));
    }
    assertEquals(Set.copyOf(addresses(whole.get(0)).stream().map(Address::address).toList()), all);
    Sitemaps.Index index = (Sitemaps.Index) ((SiteFile.Page) parts.get(parts.size() - 1)).view();
    assertEquals(
        parts.stream()
            .limit(parts.size() - 1)
            .map(p -> "https://kho.example/thu/" + p.path())
            .toList(),
        index.maps().stream().map(Address::address).toList());
  }

  private static List<Address> addresses(SiteFile file) {
    return ((Sitemaps.Sitemap) ((SiteFile.Page) file).view()).addresses();
  }
}
