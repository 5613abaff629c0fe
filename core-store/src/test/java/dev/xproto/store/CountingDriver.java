package dev.xproto.store;

import dev.xproto.store.sql.DatabaseAddress;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Counts what reaches the database, and lets a process die, as far as its database can see: after so many statements and commits no further one arrives. URLs
 * begin {@code jdbc:crash:} and go on as another driver's.
 */
public final class CountingDriver implements Driver {
    private static final String PREFIX = "jdbc:crash:";
    private static final CountingDriver INSTANCE = new CountingDriver();

    private final AtomicInteger used = new AtomicInteger();
    private int left = Integer.MAX_VALUE;

    private CountingDriver() {}

    /** The one that is registered; from now on nothing crashes. */
    public static CountingDriver install() throws SQLException {
        DriverManager.registerDriver(INSTANCE);
        INSTANCE.left = Integer.MAX_VALUE;
        return INSTANCE;
    }

    /** The same database, by way of this driver. */
    public static DatabaseAddress counted(DatabaseAddress real) {
        return new DatabaseAddress(
                real.url().replaceFirst("^jdbc:", PREFIX),
                real.user(),
                real.password(),
                real.dialect(),
                real.toString(),
                real.patience());
    }

    /** Takes it away again. */
    public static void uninstall() throws SQLException {
        DriverManager.deregisterDriver(INSTANCE);
    }

    /** Lets so many more statements and commits through. */
    synchronized void crashAfter(int count) {
        left = count;
    }

    synchronized void revive() {
        left = Integer.MAX_VALUE;
    }

    synchronized boolean isCrashed() {
        return left <= 0;
    }

    /** How many statements and commits the work takes. */
    public int count(Runnable work) {
        int before = used.get();
        work.run();
        return used.get() - before;
    }

    private synchronized void use() throws SQLException {
        used.incrementAndGet();
        if (left <= 0) {
            throw new SQLException("the process is dead");
        }
        if (left < Integer.MAX_VALUE) {
            left--;
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        return wrap(Connection.class, DriverManager.getConnection(url.replace(PREFIX, "jdbc:"), info));
    }

    private <T> T wrap(Class<T> type, T real) {
        Object proxy = Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")
                            || method.getName().equals("commit")) {
                        use();
                    }
                    Object answer = call(real, method, arguments);
                    if (answer instanceof PreparedStatement statement) {
                        return wrap(PreparedStatement.class, statement);
                    }
                    return answer instanceof Statement statement ? wrap(Statement.class, statement) : answer;
                });
        return type.cast(proxy);
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
