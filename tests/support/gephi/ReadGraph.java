import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens files as Gephi does and prints, a line each, how many of each kind it has and each node's id and label. */
final class ReadGraph {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      read(new File(file));
    }
  }

  private static void read(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(file);
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    container.getLoader().setAllowSelfLoop(true);
    imports.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    Column nodeType = titled(model.getNodeTable(), "type");
    Column edgeType = titled(model.getEdgeTable(), "type");
    Map<String, Integer> kinds = new TreeMap<>();
    for (Node node : graph.getNodes()) {
      kinds.merge((String) node.getAttribute(nodeType), 1, Integer::sum);
      print("node", file.getName(), (String) node.getId(), node.getLabel());
    }
    for (Edge edge : graph.getEdges()) {
      kinds.merge((String) edge.getAttribute(edgeType), 1, Integer::sum);
    }
    kinds.forEach((kind, count) -> print("kind", file.getName(), kind, String.valueOf(count)));
  }

  private static Column titled(Table table, String title) {
    for (Column column : table) {
      if (column.getTitle().equals(title)) {
        return column;
      }
    }
    throw new IllegalArgumentException("there is no column " + title);
  }

  /** Parts of a line are told apart by tabs, so texts come as the hex of their UTF-16 units. */
  private static void print(String what, String file, String name, String text) {
    StringBuilder hex = new StringBuilder();
    for (char unit : (text == null ? "" : text).toCharArray()) {
      hex.append(String.format("%04x", (int) unit));
    }
    System.out.println(what + "\t" + file + "\t" + name + "\t" + hex);
  }
}
