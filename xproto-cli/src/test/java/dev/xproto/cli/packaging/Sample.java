package dev.xproto.cli.packaging;

/** The text of a program with every kind of lambda, method reference and concatenation. */
final class Sample {
    private Sample() {}

    /** Its {@code run()} says all that it does. */
    static final String PROGRAM = """
            package sample;

            import java.io.Serializable;
            import java.util.*;
            import java.util.function.*;

            public class Program extends Base {
                private final String own = "own";

                interface Five<A, B> { String of(A a, int b, long c, double d, B e); }

                interface Greets {
                    String name();
                    default Supplier<String> greeting() { return () -> secret() + name(); }
                    private String secret() { return "psst "; }
                    static Supplier<String> fixed() { return () -> "fixed"; }
                }

                record Point(int x, long y) {
                    Point twice() { return new Point(2 * x, 2 * y); }
                }

                static class Inner {
                    private Inner() {}
                    private static String hidden(Object o) { return "hidden " + o; }
                    Supplier<Inner> again() { return Inner::new; }
                    @Override public String toString() { return "an inner"; }
                }

                class Deep {
                    Supplier<String> both() { return () -> own + new Program().own; }
                }

                private String mine(String s) { return s + own; }

                static int parse(String s) { return Integer.parseInt(s); }
                static Integer boxed(String s) { return s.length(); }
                static long wide(int i) { return i * 2L; }
                static <T> T same(T t) { return t; }
                static String many(String... all) { return String.join("-", all); }
                static boolean flag(byte b, short s, char c, float f) { return b + s + c + f > 1; }

                static String captures(boolean z, byte b, short s, char c, int i, long l, float f, double d, Object o) {
                    Supplier<String> all = () -> "" + z + b + s + c + i + l + f + d + o;
                    Five<String, int[]> five = (v, w, x, y, e) -> v + w + x + y + e.length + l + d;
                    return all.get() + five.of("five", 1, 2L, 3.5, new int[4]);
                }

                static String concatenates(Object none, char[] letters, String weird) {
                    final String constant = "\\1 and \\2";
                    String text = none + " [" + (letters == null) + "] " + weird + constant + 1 + 'c' + 2L + 3f + 4d + true;
                    text += none;
                    return text + (byte) 7 + (short) 8 + null + "" + new Point(1, 2);
                }

                public static String run() throws Exception {
                    List<Object> said = new ArrayList<>();
                    Program program = new Program();
                    Function<String, String> bound = program::mine;
                    said.add(bound.apply("bound "));
                    BiFunction<Program, String, String> free = Program::mine;
                    said.add(free.apply(program, "free "));
                    ToIntFunction<String> number = Program::parse;
                    said.add(number.applyAsInt("12"));
                    ToIntFunction<String> unboxed = Program::boxed;
                    said.add(unboxed.applyAsInt("twelve"));
                    ToLongFunction<String> widened = Program::boxed;
                    said.add(widened.applyAsLong("twelve"));
                    ToDoubleFunction<Integer> widest = Program::wide;
                    said.add(widest.applyAsDouble(21));
                    Function<String, Integer> boxes = Program::parse;
                    said.add(boxes.apply("13"));
                    Function<Integer, Long> through = Program::wide;
                    said.add(through.apply(4));
                    UnaryOperator<String> generic = Program::same;
                    said.add(generic.apply("generic"));
                    ToIntFunction<Integer> unboxedGeneric = Program::same;
                    said.add(unboxedGeneric.applyAsInt(77));
                    ToLongFunction<Integer> widenedGeneric = Program::same;
                    said.add(widenedGeneric.applyAsLong(78));
                    ToDoubleFunction<String> looked = Map.of("a", 79)::get;
                    said.add(looked.applyAsDouble("a"));
                    Predicate<Boolean> truth = Program::same;
                    said.add(truth.test(true));
                    Function<String, String> variable = Program::many;
                    said.add(variable.apply("variable"));
                    IntFunction<int[][]> array = int[][]::new;
                    said.add(array.apply(3).length);
                    Function<Integer, List<String>> made = ArrayList::new;
                    said.add(made.apply(5).size());
                    Consumer<String> dropped = said::add;
                    dropped.accept("dropped");
                    Consumer<Integer> droppedLong = Program::wide;
                    droppedLong.accept(1);
                    Runnable nothing = () -> {};
                    nothing.run();
                    Function<Object, String> hidden = Inner::hidden;
                    said.add(hidden.apply(new Inner().again().get()));
                    said.add(program.new Deep().both().get());
                    said.add(program.above().get());
                    said.add(program.fromBase().get());
                    Greets greets = () -> "somebody";
                    said.add(greets.greeting().get() + Greets.fixed().get());
                    Function<Point, Point> twice = Point::twice;
                    said.add(twice.apply(new Point(3, 4)));
                    ToLongFunction<Point> y = Point::y;
                    said.add(y.applyAsLong(new Point(5, 6)));
                    Comparator<Point> order = Comparator.comparing(Point::x, Comparator.reverseOrder());
                    List<Point> points = new ArrayList<>(List.of(new Point(1, 1), new Point(2, 2)));
                    points.sort(order);
                    said.add(points);
                    Supplier<int[]> cloned = new int[] {1, 2}::clone;
                    said.add(cloned.get().length);
                    Runnable kept = (Runnable & Serializable) () -> said.add("kept");
                    kept.run();
                    said.add(captures(true, (byte) 1, (short) 2, '3', 4, 5L, 6.5f, 7.5, List.of(8)));
                    said.add(concatenates(null, new char[] {'x'}, "\\1\\2"));
                    Supplier<Supplier<String>> nested = () -> () -> program.own + said.size();
                    said.add(nested.get().get());
                    BooleanSupplier flagged = () -> flag((byte) 1, (short) 2, 'c', 1f);
                    said.add(flagged.getAsBoolean());
                    return said.toString();
                }

                Supplier<String> above() { return super::toString; }

                @Override
                public String toString() { return "program"; }
            }

            class Base {
                private String priv = "base";
                protected Supplier<String> fromBase() { return () -> priv + this; }

                @Override
                public String toString() { return "base's own"; }
            }
            """;
}
