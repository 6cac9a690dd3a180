package mx.icsoe.portal.avisos.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.avisos.AvisoId;
import mx.icsoe.portal.avisos.AvisoNuevo;
import mx.icsoe.portal.avisos.AvisoRecibido;
import mx.icsoe.portal.avisos.Avisos;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.plataforma.correo.Carta;
import mx.icsoe.portal.plataforma.correo.CartaId;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Avisos} en PostgreSQL. */
@Repository
class AvisosJdbc implements Avisos {

    private final JdbcClient base;

    AvisosJdbc(JdbcClient base) {
        this.base = base;
    }

    @Override
    public boolean agregar(Destinatario destinatario, AvisoId id, AvisoNuevo nuevo, Instant cuando) {
        return base.sql("""
                                insert into avisos.aviso
                                    (destinatario_id, aviso_id, papel, asunto, texto, rotulo, ruta, unico, cuando)
                                values (:destinatario, :aviso, :papel, :asunto, :texto, :rotulo, :ruta, :unico, :cuando)
                                on conflict (destinatario_id, unico) do nothing
                                """)
                        .param("destinatario", destinatario.valor())
                        .param("aviso", id.valor())
                        .param("papel", papel(destinatario))
                        .param("asunto", nuevo.asunto())
                        .param("texto", nuevo.texto())
                        .param(
                                "rotulo",
                                nuevo.enlace().map(Carta.Enlace::rotulo).orElse(null))
                        .param(
                                "ruta",
                                nuevo.enlace()
                                        .map(enlace -> enlace.ruta().valor())
                                        .orElse(null))
                        .param("unico", nuevo.unico().orElse(null))
                        .param("cuando", Timestamp.from(cuando))
                        .update()
                == 1;
    }

    @Override
    public void anotarCarta(Destinatario destinatario, AvisoId aviso, CartaId carta) {
        base.sql("update avisos.aviso set carta_id = :carta"
                        + " where destinatario_id = :destinatario and aviso_id = :aviso")
                .param("carta", carta.valor())
                .param("destinatario", destinatario.valor())
                .param("aviso", aviso.valor())
                .update();
    }

    @Override
    public Set<UUID> avisados(List<UUID> destinatarios, String llave) {
        return base.sql("select destinatario_id from avisos.aviso"
                        + " where destinatario_id = any(:destinatarios) and unico = :llave")
                .param("destinatarios", destinatarios.toArray(UUID[]::new))
                .param("llave", llave)
                .query((renglon, numero) -> renglon.getObject("destinatario_id", UUID.class))
                .set();
    }

    @Override
    public List<AvisoRecibido> pagina(Destinatario destinatario, int cuantos, int desde) {
        return base.sql("""
                        select * from avisos.aviso where destinatario_id = :destinatario
                        order by leido is not null, cuando desc, aviso_id desc limit :cuantos offset :desde
                        """)
                .param("destinatario", destinatario.valor())
                .param("cuantos", cuantos)
                .param("desde", desde)
                .query(AvisosJdbc::leer)
                .list();
    }

    @Override
    public Optional<AvisoRecibido> uno(Destinatario destinatario, AvisoId aviso) {
        return base.sql("select * from avisos.aviso where destinatario_id = :destinatario and aviso_id = :aviso")
                .param("destinatario", destinatario.valor())
                .param("aviso", aviso.valor())
                .query(AvisosJdbc::leer)
                .optional();
    }

    @Override
    public int cuantos(Destinatario destinatario) {
        return base.sql("select count(*) from avisos.aviso where destinatario_id = :destinatario")
                .param("destinatario", destinatario.valor())
                .query(Integer.class)
                .single();
    }

    @Override
    public int sinLeer(Destinatario destinatario) {
        return base.sql("select count(*) from avisos.aviso"
                        + " where destinatario_id = :destinatario and (leido is not null) = false")
                .param("destinatario", destinatario.valor())
                .query(Integer.class)
                .single();
    }

    @Override
    public void marcarLeido(Destinatario destinatario, AvisoId aviso, Instant cuando) {
        base.sql("""
                        update avisos.aviso set leido = :cuando
                        where destinatario_id = :destinatario and aviso_id = :aviso and leido is null
                        """)
                .param("cuando", Timestamp.from(cuando))
                .param("destinatario", destinatario.valor())
                .param("aviso", aviso.valor())
                .update();
    }

    @Override
    public void marcarTodos(Destinatario destinatario, Instant hasta, Instant cuando) {
        base.sql("""
                        update avisos.aviso set leido = :leido
                        where destinatario_id = :destinatario and cuando <= :hasta and leido is null
                        """)
                .param("leido", Timestamp.from(cuando))
                .param("destinatario", destinatario.valor())
                .param("hasta", Timestamp.from(hasta))
                .update();
    }

    private static String papel(Destinatario destinatario) {
        return switch (destinatario) {
            case Destinatario.DelContratista(var contratista) -> "CONTRATISTA";
            case Destinatario.DelCapturista(var capturista) -> "CAPTURISTA";
        };
    }

    private static AvisoRecibido leer(ResultSet renglon, int numero) throws SQLException {
        String ruta = renglon.getString("ruta");
        return new AvisoRecibido(
                new AvisoId(renglon.getObject("aviso_id", UUID.class)),
                renglon.getString("asunto"),
                renglon.getString("texto"),
                ruta == null
                        ? Optional.empty()
                        : Optional.of(new Carta.Enlace(renglon.getString("rotulo"), new RutaPropia(ruta))),
                renglon.getTimestamp("cuando").toInstant(),
                Optional.ofNullable(renglon.getTimestamp("leido")).map(Timestamp::toInstant),
                Optional.ofNullable(renglon.getObject("carta_id", UUID.class)).map(CartaId::new));
    }
}
