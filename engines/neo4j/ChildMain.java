// SPDX-License-Identifier: Apache-2.0

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;

/**
 * Runs another program's main class in a process that ends when its standard input does, so that it
 * never outlives the process that started it, however that one died.
 *
 * <p>Arguments: the main class, then its arguments. An argument {@code @line} is replaced by the first
 * line of standard input: a password belongs on no command line.
 */
public final class ChildMain {
  private static final long PATIENCE_MILLISECONDS = 30_000;

  private ChildMain() {}

  public static void main(String[] arguments) throws Exception {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
    String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    for (int i = 0; i < rest.length; i++) {
      if (rest[i].equals("@line")) {
        rest[i] = input.readLine();
      }
    }
    daemon(() -> endWith(input));
    Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
  }

  private static void endWith(BufferedReader input) {
    try {
      while (input.read() >= 0) {
        // Nothing is expected; only the end counts.
      }
    } catch (IOException closed) {
      // The same as its end.
    }
    daemon(ChildMain::haltLater);
    System.exit(0);
  }

  /** A shutdown hook that hangs must not keep the process. */
  private static void haltLater() {
    try {
      Thread.sleep(PATIENCE_MILLISECONDS);
    } catch (InterruptedException ignored) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "child-main");
    thread.setDaemon(true);
    thread.start();
  }
}
