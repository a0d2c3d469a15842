import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Speaks the protocol of the reader process without any language model. It takes only requests of kind
 * {@code tag} and gives the tokens back as their tags; the first token may be {@code wait} (no answer
 * ever), {@code nap} (a late one), {@code fail} (an error) or {@code die} (the end of the process).
 */
public final class Sidecar {
  private Sidecar() {}

  public static void main(String[] arguments) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(arguments[0]));
    DataInputStream requests = new DataInputStream(System.in);
    print("{\"ready\":true}");
    try {
      while (true) {
        byte[] frame = new byte[requests.readInt()];
        requests.readFully(frame);
        workers.execute(() -> answer(new String(frame, StandardCharsets.UTF_8)));
      }
    } catch (EOFException end) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static void answer(String request) {
    String id = request.substring(0, request.indexOf('\t'));
    String[] tokens = request.substring(request.indexOf('\n') + 1).split("\n");
    switch (tokens[0]) {
      case "die":
        print("Terminating as asked: no answer, as a Java machine says when its memory is gone");
        Runtime.getRuntime().halt(9);
        return;
      case "wait":
        sleep(3_600_000);
        return;
      case "fail":
        print("{\"id\":\"" + id + "\",\"error\":\"as asked\"}");
        return;
      case "nap":
        sleep(100);
        break;
      default:
    }
    String tags = Arrays.stream(tokens).map(t -> '"' + t + '"').collect(Collectors.joining(","));
    print("{\"id\":\"" + id + "\",\"tags\":[" + tags + "]}");
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static synchronized void print(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
