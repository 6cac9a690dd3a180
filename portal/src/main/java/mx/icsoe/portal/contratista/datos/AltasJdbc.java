package mx.icsoe.portal.contratista.datos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratista.Altas;
import mx.icsoe.portal.contratista.Contratista;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link Altas} en PostgreSQL. */
@Repository
class AltasJdbc implements Altas {

    private static final UUID EL_MENOR = new UUID(0, 0);

    private final JdbcClient base;
    private final Uuid7 identificadores;

    AltasJdbc(JdbcClient base, Uuid7 identificadores) {
        this.base = base;
        this.identificadores = identificadores;
    }

    @Override
    public Entrada registrar(Rfc rfc, String nombre, String serie, Instant cuando) {
        boolean esNuevo = insertar(rfc, nombre, serie, cuando);
        var anterior = apartarPorRfc(rfc);
        var id = anterior.id();
        boolean cambio = !anterior.nombre().equals(nombre);
        if (!esNuevo) {
            anotarVuelta(id, nombre, serie, cuando);
        }
        if (esNuevo || cambio) {
            agregarNombre(id, nombre, serie, cuando);
        }
        return new Entrada(id, esNuevo, cambio);
    }

    @Override
    public Contratista de(ContratistaId id) {
        return base.sql("select contratista_id, rfc, nombre from contratista.contratista where contratista_id = :id")
                .param("id", id.valor())
                .query((renglon, numero) ->
                        new Contratista(id, new Rfc(renglon.getString("rfc")), renglon.getString("nombre")))
                .single();
    }

    @Override
    public List<ContratistaId> siguientes(Optional<ContratistaId> despuesDe, int aLoMas) {
        return base.sql("""
                        select contratista_id from contratista.contratista
                        where contratista_id > :despues order by contratista_id limit :cuantos
                        """)
                .param("despues", despuesDe.map(ContratistaId::valor).orElse(EL_MENOR))
                .param("cuantos", aLoMas)
                .query((renglon, numero) -> new ContratistaId(renglon.getObject("contratista_id", UUID.class)))
                .list();
    }

    @Override
    public Optional<Contratista> conRfc(Rfc rfc) {
        return base.sql("select contratista_id, nombre from contratista.contratista where rfc = :rfc")
                .param("rfc", rfc.valor())
                .query((renglon, numero) -> leer(renglon, rfc))
                .optional();
    }

    @Override
    public List<Contratista> de(Collection<ContratistaId> ids) {
        return base.sql("""
                        select contratista_id, rfc, nombre from contratista.contratista
                        where contratista_id = any (:ids)
                        """)
                .param("ids", ids.stream().map(ContratistaId::valor).toArray(UUID[]::new))
                .query((renglon, numero) -> new Contratista(
                        new ContratistaId(renglon.getObject("contratista_id", UUID.class)),
                        new Rfc(renglon.getString("rfc")),
                        renglon.getString("nombre")))
                .list();
    }

    @Override
    public void apartar(ContratistaId id) {
        base.sql("select 1 from contratista.contratista where contratista_id = :id for update")
                .param("id", id.valor())
                .query(Integer.class)
                .single();
    }

    private boolean insertar(Rfc rfc, String nombre, String serie, Instant cuando) {
        return base.sql("""
                        insert into contratista.contratista (contratista_id, rfc, nombre, serie, alta, ultima_entrada)
                        values (:id, :rfc, :nombre, :serie, :cuando, :cuando)
                        on conflict (rfc) do nothing
                        """)
                        .param("id", identificadores.siguiente())
                        .param("rfc", rfc.valor())
                        .param("nombre", nombre)
                        .param("serie", serie)
                        .param("cuando", Timestamp.from(cuando))
                        .update()
                == 1;
    }

    private Contratista apartarPorRfc(Rfc rfc) {
        return base.sql("select contratista_id, nombre from contratista.contratista where rfc = :rfc for update")
                .param("rfc", rfc.valor())
                .query((renglon, numero) -> leer(renglon, rfc))
                .single();
    }

    private static Contratista leer(ResultSet renglon, Rfc rfc) throws SQLException {
        return new Contratista(
                new ContratistaId(renglon.getObject("contratista_id", UUID.class)), rfc, renglon.getString("nombre"));
    }

    private void anotarVuelta(ContratistaId id, String nombre, String serie, Instant cuando) {
        base.sql("""
                        update contratista.contratista
                        set nombre = :nombre, serie = :serie, ultima_entrada = greatest(ultima_entrada, :cuando)
                        where contratista_id = :id
                        """)
                .param("id", id.valor())
                .param("nombre", nombre)
                .param("serie", serie)
                .param("cuando", Timestamp.from(cuando))
                .update();
    }

    private void agregarNombre(ContratistaId id, String nombre, String serie, Instant cuando) {
        base.sql("""
                        insert into contratista.nombre (contratista_id, numero, nombre, serie, desde)
                        select :id, coalesce(max(numero), 0) + 1, :nombre, :serie, :cuando
                        from contratista.nombre where contratista_id = :id
                        """)
                .param("id", id.valor())
                .param("nombre", nombre)
                .param("serie", serie)
                .param("cuando", Timestamp.from(cuando))
                .update();
    }
}
