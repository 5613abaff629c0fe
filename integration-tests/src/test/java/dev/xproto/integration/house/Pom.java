package dev.xproto.integration.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a module's pom says. */
final class Pom {
    private final Element project;

    private Pom(Element project) {
        this.project = project;
    }

    static Pom read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return new Pom(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
    }

    record Dependency(String group, String artifact, String scope, String type) {}

    /** The dependencies that it declares for itself. */
    List<Dependency> dependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        for (Element list : children(project, "dependencies")) {
            for (Element dependency : children(list, "dependency")) {
                dependencies.add(new Dependency(
                        text(dependency, "groupId", ""),
                        text(dependency, "artifactId", ""),
                        text(dependency, "scope", "compile"),
                        text(dependency, "type", "jar")));
            }
        }
        return dependencies;
    }

    /** The modules that it lists, those of profiles too. */
    List<String> modules() {
        List<String> modules = new ArrayList<>();
        NodeList found = project.getElementsByTagName("module");
        for (int at = 0; at < found.getLength(); at++) {
            modules.add(found.item(at).getTextContent().strip());
        }
        return modules;
    }

    private static String text(Element element, String name, String otherwise) {
        List<Element> found = children(element, name);
        return found.isEmpty() ? otherwise : found.get(0).getTextContent().strip();
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int at = 0; at < nodes.getLength(); at++) {
            if (nodes.item(at) instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }
}
