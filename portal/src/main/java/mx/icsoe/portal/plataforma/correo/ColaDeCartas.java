package mx.icsoe.portal.plataforma.correo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Las cartas por entregar, en PostgreSQL: {@code SKIP LOCKED} reparte y el turno impide que dos asienten la misma. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ColaDeCartas {

    private static final String SIN_CONTENIDO =
            " para = null, asunto = null, texto = null, rotulo = null, ruta = null, turno = null, turno_vence = null ";

    private final JdbcClient base;

    ColaDeCartas(JdbcClient base) {
        this.base = base;
    }

    /** La forma, si ninguna lleva ya su llave; dice si la formó. */
    boolean formar(CartaId id, Carta carta, Instant ahora) {
        return base.sql("""
                                insert into plataforma.carta
                                    (carta_id, para, asunto, texto, rotulo, ruta, dominio, unica, creada, proximo)
                                values (:id, :para, :asunto, :texto, :rotulo, :ruta, :dominio, :unica, :ahora, :ahora)
                                on conflict (unica) do nothing
                                """)
                        .param("id", id.valor())
                        .param("para", carta.para().valor())
                        .param("asunto", carta.asunto())
                        .param("texto", carta.texto())
                        .param(
                                "rotulo",
                                carta.enlace().map(Carta.Enlace::rotulo).orElse(null))
                        .param(
                                "ruta",
                                carta.enlace()
                                        .map(enlace -> enlace.ruta().valor())
                                        .orElse(null))
                        .param("dominio", carta.para().dominio())
                        .param("unica", carta.unica().orElse(null))
                        .param("ahora", enUtc(ahora))
                        .update()
                == 1;
    }

    CartaId laDeLaLlave(String unica) {
        return new CartaId(base.sql("select carta_id from plataforma.carta where unica = :unica")
                .param("unica", unica)
                .query(UUID.class)
                .single());
    }

    /** Toma la que más ha esperado de las que ya toca intentar. */
    Optional<CartaTomada> tomar(UUID turno, Instant ahora, Instant vence) {
        return base.sql("""
                        update plataforma.carta
                        set turno = :turno, turno_vence = :vence, intentos = intentos + 1
                        where carta_id = (
                            select carta_id from plataforma.carta
                            where estado = 'EN_CAMINO' and proximo <= :ahora and (turno is null or turno_vence < :ahora)
                            order by proximo limit 1 for update skip locked)
                        returning *
                        """)
                .param("turno", turno)
                .param("ahora", enUtc(ahora))
                .param("vence", enUtc(vence))
                .query(ColaDeCartas::leer)
                .optional();
    }

    /** Asienta que llegó y olvida lo que decía; no hace nada si el turno ya es de otro. */
    boolean entregada(CartaTomada tomada, Instant ahora) {
        return base.sql("update plataforma.carta set estado = 'ENTREGADA', falla = null, terminada = :ahora,"
                                + SIN_CONTENIDO + "where carta_id = :id and turno = :turno")
                        .param("ahora", enUtc(ahora))
                        .param("id", tomada.id().valor())
                        .param("turno", tomada.turno())
                        .update()
                == 1;
    }

    boolean noEntregada(CartaTomada tomada, FallaDeEntrega falla, Instant ahora) {
        return base.sql("update plataforma.carta set estado = 'NO_ENTREGADA', falla = :falla, terminada = :ahora,"
                                + SIN_CONTENIDO + "where carta_id = :id and turno = :turno")
                        .param("falla", falla.name())
                        .param("ahora", enUtc(ahora))
                        .param("id", tomada.id().valor())
                        .param("turno", tomada.turno())
                        .update()
                == 1;
    }

    boolean aplazada(CartaTomada tomada, FallaDeEntrega falla, Instant proximo) {
        return base.sql("""
                                update plataforma.carta
                                set falla = :falla, proximo = :proximo, turno = null, turno_vence = null
                                where carta_id = :id and turno = :turno
                                """)
                        .param("falla", falla.name())
                        .param("proximo", enUtc(proximo))
                        .param("id", tomada.id().valor())
                        .param("turno", tomada.turno())
                        .update()
                == 1;
    }

    /** La quita si espera su hora; si alguien la lleva ahora mismo, la deja. */
    void retirar(CartaId carta, Instant ahora) {
        base.sql("""
                        delete from plataforma.carta
                        where carta_id = :id and estado = 'EN_CAMINO' and (turno is null or turno_vence < :ahora)
                        """).param("id", carta.valor()).param("ahora", enUtc(ahora)).update();
    }

    Optional<EstadoDeCarta> estado(CartaId carta) {
        return base.sql("select estado, intentos, falla, terminada from plataforma.carta where carta_id = :id")
                .param("id", carta.valor())
                .query(ColaDeCartas::leerEstado)
                .optional();
    }

    /** Lo que falta por entregar y lo que no se pudo desde una hora. */
    Atraso atraso(Instant fallidasDesde) {
        return base.sql("""
                        select count(*) filter (where estado = 'EN_CAMINO') as por_entregar,
                               min(creada) filter (where estado = 'EN_CAMINO') as la_mas_vieja,
                               count(*) filter (where estado = 'NO_ENTREGADA' and terminada >= :desde) as fallidas
                        from plataforma.carta where estado = 'EN_CAMINO' or terminada >= :desde
                        """)
                .param("desde", enUtc(fallidasDesde))
                .query((renglon, numero) -> new Atraso(
                        renglon.getLong("por_entregar"),
                        Optional.ofNullable(renglon.getTimestamp("la_mas_vieja"))
                                .map(Timestamp::toInstant),
                        renglon.getLong("fallidas")))
                .single();
    }

    /** Por qué no han salido las que esperan, y cuántas por cada causa. */
    Map<FallaDeEntrega, Long> causas() {
        Map<FallaDeEntrega, Long> causas = new EnumMap<>(FallaDeEntrega.class);
        base.sql("""
                        select falla, count(*) as cuantas from plataforma.carta
                        where estado = 'EN_CAMINO' and falla is not null group by falla
                        """).query(renglon -> {
            causas.put(FallaDeEntrega.valueOf(renglon.getString("falla")), renglon.getLong("cuantas"));
        });
        return causas;
    }

    /** Olvida el rastro de las que terminaron hace mucho; varios nodos pueden hacerlo a la vez. */
    int purgar(Instant terminadasAntesDe, int aLoMas) {
        return base.sql("""
                        delete from plataforma.carta where carta_id in (
                            select carta_id from plataforma.carta
                            where estado <> 'EN_CAMINO' and terminada < :antes limit :cuantas for update skip locked)
                        """)
                .param("antes", enUtc(terminadasAntesDe))
                .param("cuantas", aLoMas)
                .update();
    }

    private static CartaTomada leer(ResultSet renglon, int numero) throws SQLException {
        String ruta = renglon.getString("ruta");
        var carta = new Carta(
                new Correo(renglon.getString("para")),
                renglon.getString("asunto"),
                renglon.getString("texto"),
                ruta == null
                        ? Optional.empty()
                        : Optional.of(new Carta.Enlace(renglon.getString("rotulo"), new RutaPropia(ruta))),
                Optional.ofNullable(renglon.getString("unica")));
        return new CartaTomada(
                new CartaId(renglon.getObject("carta_id", UUID.class)),
                carta,
                renglon.getTimestamp("creada").toInstant(),
                renglon.getInt("intentos"),
                renglon.getObject("turno", UUID.class));
    }

    private static EstadoDeCarta leerEstado(ResultSet renglon, int numero) throws SQLException {
        Optional<FallaDeEntrega> falla =
                Optional.ofNullable(renglon.getString("falla")).map(FallaDeEntrega::valueOf);
        return switch (renglon.getString("estado")) {
            case "ENTREGADA" ->
                new EstadoDeCarta.Entregada(renglon.getTimestamp("terminada").toInstant());
            case "NO_ENTREGADA" ->
                new EstadoDeCarta.NoEntregada(
                        falla.orElseThrow(), renglon.getTimestamp("terminada").toInstant());
            case "EN_CAMINO" -> new EstadoDeCarta.EnCamino(renglon.getInt("intentos"), falla);
            case String otro -> throw new IllegalStateException("estado de carta desconocido: " + otro);
        };
    }

    private static OffsetDateTime enUtc(Instant instante) {
        return instante.atOffset(ZoneOffset.UTC);
    }
}
