package dev.xproto.processor.report;

import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** A place that a compiler can point to. */
public interface Spot {
    /** What the place is in, or what it is; there somebody can silence a warning. */
    Element element();

    /** Tells the compiler. */
    void print(Diagnostic.Kind kind, String text);
}
