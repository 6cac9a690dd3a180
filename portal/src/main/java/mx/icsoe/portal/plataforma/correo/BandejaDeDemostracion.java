package mx.icsoe.portal.plataforma.correo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guarda lo que habría salido, para leerlo en una página: quien prueba el portal no tiene que configurar un servidor. */
class BandejaDeDemostracion {

    private final JdbcClient base;
    private final InstantSource reloj;

    BandejaDeDemostracion(JdbcClient base, InstantSource reloj) {
        this.base = base;
        this.reloj = reloj;
    }

    /** Quien la usa como destino de las cartas; recibir dos veces la misma no la duplica. */
    Cartero cartero() {
        return new Cartero() {
            @Override
            public Optional<FallaDeEntrega> entregar(CartaTomada tomada) {
                recibir(tomada.id().valor(), tomada.carta());
                return Optional.empty();
            }

            @Override
            public void close() {
                // No hay conexión que cerrar.
            }
        };
    }

    void recibirSms(UUID id, String celular, String texto) {
        guardar(new Renglon(id, RecibidoDeDemostracion.Medio.SMS, celular, null, texto, Optional.empty()));
    }

    /** Los más nuevos primero. */
    List<RecibidoDeDemostracion> pagina(int cuantos, int desde) {
        return base.sql("select * from plataforma.recibido_de_demostracion order by cuando desc, recibido_id desc"
                        + " limit :cuantos offset :desde")
                .param("cuantos", cuantos)
                .param("desde", desde)
                .query(BandejaDeDemostracion::leer)
                .list();
    }

    int cuantos() {
        return base.sql("select count(*) from plataforma.recibido_de_demostracion")
                .query(Integer.class)
                .single();
    }

    Optional<RecibidoDeDemostracion> uno(UUID id) {
        return base.sql("select * from plataforma.recibido_de_demostracion where recibido_id = :id")
                .param("id", id)
                .query(BandejaDeDemostracion::leer)
                .optional();
    }

    private void recibir(UUID id, Carta carta) {
        guardar(new Renglon(
                id,
                RecibidoDeDemostracion.Medio.CORREO,
                carta.para().valor(),
                carta.asunto(),
                carta.texto(),
                carta.enlace()));
    }

    private record Renglon(
            UUID id,
            RecibidoDeDemostracion.Medio medio,
            String para,
            @Nullable String asunto,
            String texto,
            Optional<Carta.Enlace> enlace) {}

    private void guardar(Renglon renglon) {
        base.sql("""
                        insert into plataforma.recibido_de_demostracion
                            (recibido_id, medio, para, asunto, texto, rotulo, ruta, cuando)
                        values (:id, :medio, :para, :asunto, :texto, :rotulo, :ruta, :cuando)
                        on conflict (recibido_id) do nothing
                        """)
                .param("id", renglon.id())
                .param("medio", renglon.medio().name())
                .param("para", renglon.para())
                .param("asunto", renglon.asunto())
                .param("texto", renglon.texto())
                .param("rotulo", renglon.enlace().map(Carta.Enlace::rotulo).orElse(null))
                .param(
                        "ruta",
                        renglon.enlace().map(enlace -> enlace.ruta().valor()).orElse(null))
                .param("cuando", reloj.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RecibidoDeDemostracion leer(ResultSet renglon, int numero) throws SQLException {
        String ruta = renglon.getString("ruta");
        String asunto = renglon.getString("asunto");
        return new RecibidoDeDemostracion(
                renglon.getObject("recibido_id", UUID.class),
                RecibidoDeDemostracion.Medio.valueOf(renglon.getString("medio")),
                renglon.getString("para"),
                asunto == null ? "" : asunto,
                renglon.getString("texto"),
                ruta == null
                        ? Optional.empty()
                        : Optional.of(new Carta.Enlace(renglon.getString("rotulo"), new RutaPropia(ruta))),
                renglon.getTimestamp("cuando").toInstant());
    }
}
