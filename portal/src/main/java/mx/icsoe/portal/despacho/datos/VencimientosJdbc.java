package mx.icsoe.portal.despacho.datos;

import java.sql.Date;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import mx.icsoe.portal.despacho.Vencimientos;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Ventana;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Vencimientos} en PostgreSQL. */
@Repository
class VencimientosJdbc implements Vencimientos {

    /** La última de cada cuatrimestre de los que se piden, o nada si nunca se ha publicado. */
    private static final String ULTIMAS = """
            from unnest(:ejercicios, :cuatrimestres, :dias) as pedido (ejercicio, cuatrimestre, vence)
            left join lateral (
                select v.secuencia, v.vence, v.publicado from despacho.vencimiento v
                where v.ejercicio = pedido.ejercicio and v.cuatrimestre = pedido.cuatrimestre
                order by v.secuencia desc limit 1
            ) ultima on true
            """;

    private final JdbcClient base;

    VencimientosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Map<Cuatrimestre, Publicado> publicar(Collection<Ventana> ventanas, Instant ahora) {
        List<Ventana> cuales = List.copyOf(ventanas);
        // Dos calendarios a la vez pueden publicar el mismo cambio: gana uno y los dos lo leen.
        pedir("""
                        insert into despacho.vencimiento (ejercicio, cuatrimestre, secuencia, vence, publicado)
                        select pedido.ejercicio, pedido.cuatrimestre, coalesce(ultima.secuencia + 1, 0), pedido.vence,
                            :ahora
                        """ + ULTIMAS + """
                        where ultima.vence is distinct from pedido.vence
                        on conflict do nothing
                        """, cuales)
                .param("ahora", ahora.atOffset(ZoneOffset.UTC))
                .update();
        Map<Cuatrimestre, Publicado> publicados = new HashMap<>();
        pedir("select pedido.ejercicio, pedido.cuatrimestre, ultima.secuencia, ultima.publicado " + ULTIMAS, cuales)
                .query(fila -> {
                    publicados.put(
                            new Cuatrimestre(fila.getInt(1), fila.getInt(2)),
                            new Publicado(fila.getInt(3), fila.getTimestamp(4).toInstant()));
                });
        return publicados;
    }

    private JdbcClient.StatementSpec pedir(String sentencia, List<Ventana> ventanas) {
        return base.sql(sentencia)
                .param(
                        "ejercicios",
                        numeros(ventanas, ventana -> ventana.cuatrimestre().ejercicio()))
                .param(
                        "cuatrimestres",
                        numeros(ventanas, ventana -> ventana.cuatrimestre().numero()))
                .param(
                        "dias",
                        ventanas.stream()
                                .map(ventana -> Date.valueOf(ventana.vence()))
                                .toArray(Date[]::new));
    }

    private static Integer[] numeros(List<Ventana> ventanas, ToIntFunction<Ventana> cual) {
        return ventanas.stream().mapToInt(cual).boxed().toArray(Integer[]::new);
    }
}
