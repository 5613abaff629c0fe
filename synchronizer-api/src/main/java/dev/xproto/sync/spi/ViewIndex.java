package dev.xproto.sync.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Which factories make a view: asked of all jars that the view sees, once for each view. Safe for use by many threads. */
final class ViewIndex extends ClassValue<List<ViewFactory>> {
    private static final ViewIndex INDEX = new ViewIndex();

    private ViewIndex() {}

    /** Those that make views of that class. */
    static List<ViewFactory> of(Class<?> view) {
        return INDEX.get(view);
    }

    @Override
    protected List<ViewFactory> computeValue(Class<?> view) {
        List<ViewFactory> found = new ArrayList<>();
        for (ViewFactory factory : ServiceLoader.load(ViewFactory.class, view.getClassLoader())) {
            if (factory.viewClass() == view) {
                found.add(factory);
            }
        }
        return List.copyOf(found);
    }
}
