package lazaret.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** Where the database is and how to get in; checked before the server starts. */
record DatabaseAddress(String url, String user, String password) {
    private static final int OLDEST = 15;
    private static final String FOREIGN_TABLES = """
            select exists (select 1 from pg_class c left join pg_depend d on d.objid = c.oid and d.deptype = 'e'
              where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                and d.objid is null)""";
    private static final String MAY_CREATE = """
            select coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)
              and (exists (select 1 from pg_extension where extname = 'btree_gist')
                or has_database_privilege(current_database(), 'CREATE'))""";

    /** The address as somebody named it: user and password stand in it or beside it. */
    static DatabaseAddress of(String url, String user, String password) {
        Properties named = Driver.parseURL(url, null);
        if (named == null) {
            return new DatabaseAddress(url, user, password); // no address of a PostgreSQL: the check says so
        }
        return new DatabaseAddress(
                url,
                user == null ? named.getProperty("user", System.getProperty("user.name")) : user,
                password == null ? named.getProperty("password") : password);
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("loginTimeout", "10");
        return DriverManager.getConnection(url, properties);
    }

    /**
     * The database answers, is new enough, and its schema is not newer than this program.
     *
     * @param known the highest migration this program brings
     */
    void check(int known, boolean demo) throws Problem {
        try (Connection connection = connect()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
                throw new Problem(
                        "数据库版本过低，需要 PostgreSQL 15 或更高版本。",
                        "The database is too old: PostgreSQL 15 or newer is needed.");
            }
            int found = schemaVersion(connection);
            if (found > known) {
                throw new Problem(
                        "数据库结构版本 " + found + " 比本程序（" + known + "）新，请使用较新的程序。",
                        "The database has schema " + found + ", newer than this program (" + known + "); use a newer"
                                + " program.");
            }
            if (found == 0) {
                requireRoom(connection);
            }
            if (demo && found > 0 && holdsOtherData(connection)) {
                throw new Problem(
                        "该数据库中已有正式数据，--demo 不会改动它；请去掉 --demo，或用 LAZARET_DATA 指定空目录。",
                        "This database holds other data, which --demo never touches; start without --demo or name an"
                                + " empty folder by LAZARET_DATA.");
            }
        } catch (SQLException e) {
            throw new Problem(
                    "无法连接数据库 " + place() + "，请检查地址、用户名和密码。（" + e.getMessage() + "）",
                    "The database " + place() + " cannot be reached; check address, user and password. ("
                            + e.getMessage() + ")",
                    e);
        }
    }

    /** Without what follows the question mark: a password may stand there. */
    private String place() {
        return url.replaceAll("\\?.*", "");
    }

    /** An empty schema in which this role may create what the product needs. */
    private static void requireRoom(Connection connection) throws SQLException, Problem {
        if (answer(connection, FOREIGN_TABLES)) {
            throw new Problem(
                    "该数据库中已有其他程序的数据表，请为驿安另建一个空数据库。",
                    "This database holds the tables of another program; give Lazaret an empty one of its own.");
        }
        if (!answer(connection, MAY_CREATE)) {
            throw new Problem(
                    "数据库用户无权建表或建立扩展 btree_gist，请使用数据库的所有者。",
                    "The database role may not create tables or the extension btree_gist; use the owner of the database.");
        }
    }

    private static int schemaVersion(Connection connection) throws SQLException {
        if (!answer(connection, "select to_regclass('flyway_schema_history') is not null")) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(max(version::int), 0) from flyway_schema_history where success")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean holdsOtherData(Connection connection) throws SQLException {
        return answer(
                connection,
                "select not exists (select 1 from installation where name = 'demo')"
                        + " and (exists (select 1 from account) or exists (select 1 from facility))");
    }

    private static boolean answer(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
