package vn.vankho;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/** Says whether files below some folders were added, changed or removed since it looked last. */
final class FolderWatch {
  private final List<FileAlterationObserver> observers;
  private final Changes changes = new Changes();

  private FolderWatch(List<FileAlterationObserver> observers) {
    this.observers = observers;
  }

  /** Takes a first look; a folder that is missing may come later. */
  static FolderWatch of(List<Path> folders) throws IOException {
    List<FileAlterationObserver> observers = new ArrayList<>();
    for (Path folder : folders) {
      observers.add(FileAlterationObserver.builder().setFile(folder.toFile()).get());
    }
    FolderWatch watch = new FolderWatch(observers);
    // What lies there at the first look is nothing new, so the listener comes after it.
    observers.forEach(FileAlterationObserver::checkAndNotify);
    observers.forEach(observer -> observer.addListener(watch.changes));
    return watch;
  }

  /** Looks again. */
  boolean changed() {
    changes.any = false;
    observers.forEach(FileAlterationObserver::checkAndNotify);
    return changes.any;
  }

  private static final class Changes extends FileAlterationListenerAdaptor {
    private boolean any;

    @Override
    public void onFileCreate(File file) {
      any = true;
    }

    @Override
    public void onFileChange(File file) {
      any = true;
    }

    @Override
    public void onFileDelete(File file) {
      any = true;
    }
  }
}
