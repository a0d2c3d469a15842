// SPDX-License-Identifier: GPL-3.0-or-later
//
// This one file links Stanford CoreNLP, which is under the GNU General Public License, and is
// therefore under the same licence: version 3, or (at your option) any later version. The rest of
// the project talks to it through pipes only and is under Apache-2.0.

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads English for another process, through pipes: no port is opened, and the end of standard input
 * ends the process.
 *
 * <p>Request: 4 bytes length, big-endian, then that many bytes of UTF-8: a header line
 * {@code id TAB kind TAB argument LF} and a body. Kind {@code annotate}: the body is a text, the
 * argument a reference date or empty. Kind {@code tag}: the body is one token a line.
 *
 * <p>Answer: one line of JSON, not necessarily in the order of the requests. Offsets count UTF-16 code
 * units.
 */
public final class Sidecar {
  private final Reader reader = new Reader();
  private final PrintStream answers;
  private final ExecutorService workers;

  private Sidecar(PrintStream answers, int threads) {
    this.answers = answers;
    this.workers = Executors.newFixedThreadPool(threads);
  }

  /** Argument: how many requests are read at the same time. */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
    System.setOut(System.err);
    Sidecar sidecar = new Sidecar(answers, Integer.parseInt(arguments[0]));
    sidecar.print("{\"ready\":true}");
    sidecar.serve(new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in))));
    // Work in progress has nobody left to tell.
    Runtime.getRuntime().halt(0);
  }

  private void serve(DataInputStream requests) throws IOException {
    while (true) {
      byte[] frame;
      try {
        frame = new byte[requests.readInt()];
        requests.readFully(frame);
      } catch (EOFException end) {
        return;
      }
      Request request = Request.decode(new String(frame, StandardCharsets.UTF_8));
      workers.execute(() -> print(answer(request)));
    }
  }

  private String answer(Request request) {
    try {
      return request.kind.equals("tag") ? tag(request) : annotate(request);
    } catch (Exception | StackOverflowError failure) {
      Json error = new Json();
      error.open('{').key("id").text(request.id).key("error").text(failure.toString()).close('}');
      return error.toString();
    }
  }

  private String annotate(Request request) {
    Json json = new Json();
    json.open('{').key("id").text(request.id).key("sentences").open('[');
    for (CoreMap sentence : reader.read(request.body, request.argument)) {
      SentenceJson.write(json, sentence);
    }
    return json.close(']').close('}').toString();
  }

  private String tag(Request request) {
    Json json = new Json();
    json.open('{').key("id").text(request.id).key("tags").open('[');
    for (CoreLabel token : reader.tag(request.body.split("\n"))) {
      json.text(token.ner());
    }
    return json.close(']').close('}').toString();
  }

  private synchronized void print(String line) {
    answers.print(line + "\n");
    answers.flush();
  }
}

/** What is asked: see {@link Sidecar}. */
final class Request {
  final String id;
  final String kind;
  final String argument;
  final String body;

  private Request(String[] header, String body) {
    this.id = header[0];
    this.kind = header[1];
    this.argument = header[2];
    this.body = body;
  }

  static Request decode(String frame) {
    int end = frame.indexOf('\n');
    return new Request(frame.substring(0, end).split("\t", 3), frame.substring(end + 1));
  }
}

/** The language models, loaded once and shared by all workers. */
final class Reader {
  private final StanfordCoreNLP whole;
  private final StanfordCoreNLP tagger;

  Reader() {
    whole = new StanfordCoreNLP(profile("tokenize,ssplit,pos,lemma,ner,depparse"));
    // Its input is tokenized already, so its first annotator has nothing to rest on.
    tagger = new StanfordCoreNLP(profile("pos,lemma,ner"), false);
  }

  private static Properties profile(String annotators) {
    Properties profile = new Properties();
    profile.setProperty("annotators", annotators);
    profile.setProperty("ner.applyFineGrained", "false");
    // Names must not run from a heading into the text below it.
    profile.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return profile;
  }

  List<CoreMap> read(String text, String referenceDate) {
    Annotation document = new Annotation(text);
    if (!referenceDate.isEmpty()) {
      document.set(CoreAnnotations.DocDateAnnotation.class, referenceDate);
    }
    whole.annotate(document);
    return document.get(CoreAnnotations.SentencesAnnotation.class);
  }

  List<CoreLabel> tag(String[] words) {
    List<CoreLabel> tokens = new ArrayList<>();
    int offset = 0;
    for (String word : words) {
      tokens.add(token(word, offset, tokens.size() + 1));
      offset += word.length() + 1;
    }
    tagger.annotate(oneSentence(String.join(" ", words), tokens));
    return tokens;
  }

  private static CoreLabel token(String word, int offset, int index) {
    CoreLabel token = new CoreLabel();
    token.setWord(word);
    token.setValue(word);
    token.setOriginalText(word);
    token.setBefore(index == 1 ? "" : " ");
    token.setAfter(" ");
    token.setBeginPosition(offset);
    token.setEndPosition(offset + word.length());
    token.setIndex(index);
    token.setSentIndex(0);
    return token;
  }

  private static Annotation oneSentence(String text, List<CoreLabel> tokens) {
    Annotation sentence = new Annotation(text);
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, 0);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, text.length());
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    return document;
  }
}

/**
 * A sentence as compact JSON: {@code t} tokens [start, end, lemma, part of speech, name class],
 * {@code d} arcs [relation, governor, dependent], {@code n} names [start, end, type, normalized].
 */
final class SentenceJson {
  private SentenceJson() {}

  static void write(Json json, CoreMap sentence) {
    json.open('{').key("t").open('[');
    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      token(json, token);
    }
    json.close(']').key("d").open('[');
    tree(json, sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class));
    json.close(']').key("n").open('[');
    names(json, sentence.get(CoreAnnotations.MentionsAnnotation.class));
    json.close(']').close('}');
  }

  private static void token(Json json, CoreLabel token) {
    json.open('[').number(token.beginPosition()).number(token.endPosition());
    json.text(token.lemma()).text(token.tag()).text(token.ner()).close(']');
  }

  private static void tree(Json json, SemanticGraph graph) {
    if (graph == null) {
      return;
    }
    for (IndexedWord root : graph.getRoots()) {
      arc(json, "root", -1, root.index() - 1);
    }
    for (SemanticGraphEdge edge : graph.edgeListSorted()) {
      int governor = edge.getGovernor().index() - 1;
      arc(json, edge.getRelation().toString(), governor, edge.getDependent().index() - 1);
    }
  }

  private static void arc(Json json, String relation, int governor, int dependent) {
    json.open('[').text(relation).number(governor).number(dependent).close(']');
  }

  private static void names(Json json, List<CoreMap> names) {
    if (names == null) {
      return;
    }
    for (CoreMap name : names) {
      json.open('[');
      json.number(name.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class));
      json.number(name.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      json.text(name.get(CoreAnnotations.EntityTypeAnnotation.class));
      json.text(name.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class));
      json.close(']');
    }
  }
}

/** Writes JSON left to right and sets the commas. */
final class Json {
  private final StringBuilder written = new StringBuilder();
  private boolean first = true;

  Json open(char bracket) {
    comma();
    written.append(bracket);
    first = true;
    return this;
  }

  Json close(char bracket) {
    written.append(bracket);
    first = false;
    return this;
  }

  Json key(String name) {
    text(name);
    written.append(':');
    first = true;
    return this;
  }

  Json number(int value) {
    comma();
    written.append(value);
    return this;
  }

  Json text(String value) {
    comma();
    if (value == null) {
      written.append("null");
      return this;
    }
    written.append('"');
    value.chars().forEach(unit -> escape((char) unit));
    written.append('"');
    return this;
  }

  private void escape(char unit) {
    if (unit == '"' || unit == '\\') {
      written.append('\\').append(unit);
    } else if (unit < ' ' || Character.isSurrogate(unit)) {
      written.append(String.format("\\u%04x", (int) unit));
    } else {
      written.append(unit);
    }
  }

  private void comma() {
    if (!first) {
      written.append(',');
    }
    first = false;
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
