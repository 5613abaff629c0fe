package dev.xproto.processor.write;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.ApiNames;

/** The source of a view's factory. */
final class ViewFactorySource {
    private final AnnotatedClass view;

    ViewFactorySource(AnnotatedClass view) {
        this.view = view;
    }

    /** The file's text. */
    String text() {
        FactoryFrame frame = new FactoryFrame(view);
        String model = FactoryFrame.name(view.models().get(0));
        return frame.around("""
                    @java.lang.Override
                    public java.lang.Class<?> viewClass() {
                        return %s.class;
                    }

                    @java.lang.Override
                    public java.lang.Class<? extends %s> model() {
                        return %s.class;
                    }

                    @java.lang.Override
                    public java.lang.Object create(%s object) {
                        return %s((%s) object);
                    }
                """.formatted(
                        frame.className(), ApiNames.MODEL_OBJECT, model, ApiNames.MODEL_OBJECT, frame.made(), model));
    }
}
