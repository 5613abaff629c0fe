package dev.xproto.server.tosca;

import dev.xproto.codegen.tosca.ToscaNames;
import dev.xproto.codegen.tosca.TypeFiles;
import dev.xproto.parser.model.ModelGraph;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of node types of the models that are loaded, as the generator writes them.
 *
 * @param files by what they are asked for with, which is their name without its ending
 */
record ToscaTypes(Map<String, String> files) {
    private static final String ENDING = ".yaml";

    static ToscaTypes of(ModelGraph graph) {
        Map<String, String> files = new TreeMap<>();
        TypeFiles.of(graph, graph.models()).forEach((path, text) -> files.put(name(path), text));
        return new ToscaTypes(files);
    }

    private static String name(String path) {
        return path.substring(ToscaNames.FOLDER.length(), path.length() - ENDING.length());
    }
}
