package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScriptsTest {
  @Test
  void commentsIndentationAndSpacesAtMarksGo() {
    String script =
        """
        /*
         * What it is for.
         */
        const twice = (n) => {
          // why
          return n * 2;
        };
        """;
    assertEquals("const twice=(n)=>{\nreturn n*2;\n};\n", Scripts.bare(script));
  }

  @Test
  void whatIsBetweenQuotationMarksStays() {
    for (String line :
        new String[] {
          "x=\"a , b = c\";",
          "x='a , \\' b';",
          "x=`a , ${b} = c`;",
          "x=y.replace(/[ ,=] ; \\/ [/ ]/g,1);",
          "x=a / b;",
          "x=a + +b;"
        }) {
      assertEquals(line + "\n", Scripts.bare("  " + line));
    }
  }
}
