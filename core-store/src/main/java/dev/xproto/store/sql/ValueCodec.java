package dev.xproto.store.sql;

import dev.xproto.store.time.Micros;
import dev.xproto.sync.model.FieldKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Values of rows, in and out of the database. */
public final class ValueCodec {
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    private ValueCodec() {}

    /** Binds a value of the kind's class, or null. */
    public static void bind(PreparedStatement statement, int at, FieldKind kind, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
            return;
        }
        switch (kind) {
            case STRING -> statement.setString(at, (String) value);
            case BOOL -> statement.setBoolean(at, (Boolean) value);
            case INT32, LINK -> statement.setInt(at, (Integer) value);
            case UINT32, INT64 -> statement.setLong(at, (Long) value);
            case UINT64 -> statement.setBigDecimal(at, unsigned((Long) value));
            case FLOAT -> statement.setFloat(at, (Float) value);
            case DOUBLE -> statement.setDouble(at, (Double) value);
            case DATE -> statement.setLong(at, Micros.of((Instant) value));
        }
    }

    /** Reads a value of the kind's class, or null. */
    public static @Nullable Object read(ResultSet results, int at, FieldKind kind) throws SQLException {
        Object value = switch (kind) {
            case STRING -> results.getString(at);
            case BOOL -> results.getBoolean(at);
            case INT32, LINK -> results.getInt(at);
            case UINT32, INT64 -> results.getLong(at);
            case UINT64 -> signed(results.getBigDecimal(at));
            case FLOAT -> results.getFloat(at);
            case DOUBLE -> results.getDouble(at);
            case DATE -> Micros.toInstant(results.getLong(at));
        };
        return results.wasNull() ? null : value;
    }

    private static BigDecimal unsigned(long bits) {
        BigInteger value = BigInteger.valueOf(bits);
        return new BigDecimal(value.signum() < 0 ? value.add(TWO_TO_64) : value);
    }

    private static @Nullable Long signed(@Nullable BigDecimal number) {
        return number == null ? null : number.toBigInteger().longValue();
    }
}
