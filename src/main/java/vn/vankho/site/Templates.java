package vn.vankho.site;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The templates of some folders. A name that a view does not have is an error, not a blank. */
final class Templates {
  private static final String KIND = ".mustache";

  private final Factory factory;

  Templates(TemplateFolders folders) {
    this.factory = new Factory(folders);
  }

  static boolean isTemplate(Path file) {
    return file.getFileName().toString().endsWith(KIND);
  }

  Mustache compile(String name) {
    return factory.compile(name + KIND);
  }

  private static final class Factory extends DefaultMustacheFactory {
    private final TemplateFolders folders;

    Factory(TemplateFolders folders) {
      this.folders = folders;
      setObjectHandler(new Strict());
    }

    @Override
    public Reader getReader(String name) {
      try {
        return Files.newBufferedReader(folders.find(name));
      } catch (IOException e) {
        throw new MustacheException("no template " + name, e);
      }
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(Html.escape(value));
      } catch (IOException e) {
        throw new MustacheException("cannot write", e);
      }
    }
  }

  private static final class Strict extends ReflectionObjectHandler {
    @Override
    public Wrapper find(String name, List<Object> scopes) {
      Wrapper found = super.find(name, scopes);
      if (found instanceof MissingWrapper) {
        throw new MustacheException("nothing is called " + name + " here");
      }
      return found;
    }
  }
}
