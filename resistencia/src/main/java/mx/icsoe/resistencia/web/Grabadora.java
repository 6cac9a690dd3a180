package mx.icsoe.resistencia.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Anota las consultas de una página mientras se le pide; el resto del tiempo no estorba. */
final class Grabadora extends DelegatingDataSource {

    private final List<Consulta> consultas = new CopyOnWriteArrayList<>();
    private volatile boolean grabando;

    Grabadora(DataSource base) {
        super(base);
    }

    List<Consulta> grabar(Runnable pedirLaPagina) {
        consultas.clear();
        grabando = true;
        pedirLaPagina.run();
        grabando = false;
        return List.copyOf(consultas);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection conexion = super.getConnection();
        return grabando ? vigilada(conexion) : conexion;
    }

    private Connection vigilada(Connection conexion) {
        return (Connection) Proxy.newProxyInstance(
                Grabadora.class.getClassLoader(), new Class<?>[] {Connection.class}, (yo, metodo, argumentos) -> {
                    Object resultado = llamar(() -> metodo.invoke(conexion, argumentos));
                    return resultado instanceof PreparedStatement sentencia
                            ? vigilada(sentencia, (String) argumentos[0])
                            : resultado;
                });
    }

    private PreparedStatement vigilada(PreparedStatement sentencia, String sql) {
        Map<Integer, Object> parametros = new TreeMap<>();
        return (PreparedStatement) Proxy.newProxyInstance(
                Grabadora.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (yo, metodo, argumentos) -> {
                    if (metodo.getName().startsWith("set") && argumentos.length > 1) {
                        parametros.put((Integer) argumentos[0], argumentos[1]);
                    } else if (metodo.getName().equals("executeQuery")) {
                        consultas.add(new Consulta(sql, Map.copyOf(parametros)));
                    }
                    return llamar(() -> metodo.invoke(sentencia, argumentos));
                });
    }

    private static Object llamar(Llamada llamada) throws Throwable {
        try {
            return llamada.hacer();
        } catch (InvocationTargetException falla) {
            throw falla.getCause();
        }
    }

    private interface Llamada {
        Object hacer() throws InvocationTargetException, IllegalAccessException;
    }
}
