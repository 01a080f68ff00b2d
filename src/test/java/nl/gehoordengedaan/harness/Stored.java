package nl.gehoordengedaan.harness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What is in the database of the system under test, past all pages. */
public final class Stored {

    private Stored() {
    }

    public static long count(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    /** The first column of the only row; null when it is empty. */
    public static String text(String sql, Object... values) {
        List<String> rows = column(sql, values);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows of: " + sql);
        }
        return rows.get(0);
    }

    /** A moment, which is stored in UTC. */
    public static Instant moment(String sql, Object... values) {
        return Timestamp.valueOf(text(sql, values)).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    /** The first column of all rows. */
    public static List<String> column(String sql, Object... values) {
        try (Connection connection = TestSystem.database(); PreparedStatement query = prepared(connection, sql, values);
            ResultSet rows = query.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    public static int change(String sql, Object... values) {
        try (Connection connection = TestSystem.database(); PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof java.util.UUID id ? id.toString() : values[i]);
        }
        return statement;
    }
}
