package mx.icsoe.portal.contratos.datos;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratos.CapturaDeContratos;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.DatosDelContrato;
import mx.icsoe.portal.contratos.ParteDelContrato;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link CapturaDeContratos} en PostgreSQL. */
@Repository
class CapturaDeContratosJdbc implements CapturaDeContratos {

    private static final String INSERTAR = """
            insert into contratos.contrato (
                contratista_id, contrato_id, informativa_id, numero, contratante_rfc, contratante_nombre, correo, celular,
                telefono_fijo, objeto, repse_folio, servicio, inicio, termino, igual_contratista, domicilio_contratista,
                igual_contratante, domicilio_contratante, copia_de, creado, creado_por, cambiado, cambiado_por)
            values (
                :contratista, :id, :informativa, :numero, :contratante_rfc, :contratante_nombre, :correo, :celular,
                :telefono_fijo, :objeto, :repse_folio, :servicio, :inicio, :termino, :igual_contratista, :convencional,
                :igual_contratante, :delContratante, :copiaDe, :ahora, :autor, :ahora, :autor)
            """;

    private final JdbcClient base;
    private final NamedParameterJdbcTemplate tandas;
    private final InstantSource reloj;

    CapturaDeContratosJdbc(JdbcClient base, NamedParameterJdbcTemplate tandas, InstantSource reloj) {
        this.base = base;
        this.tandas = tandas;
        this.reloj = reloj;
    }

    @Override
    public void apartar(Informativa.EnCaptura informativa) {
        base.sql("select pg_advisory_xact_lock(hashtextextended('contratos ' || :informativa, 0))")
                .param("informativa", informativa.id().toString())
                .query((fila, numero) -> numero)
                .single();
    }

    @Override
    public Optional<Contrato> apartar(Informativa.EnCaptura informativa, ContratoId id) {
        return apartar(informativa, id, "for no key update");
    }

    @Override
    public Optional<Contrato> apartarParaEliminar(Informativa.EnCaptura informativa, ContratoId id) {
        return apartar(informativa, id, "for update");
    }

    @Override
    public void agregar(Informativa.EnCaptura informativa, Collection<Nuevo> nuevos, Autor autor) {
        int numero = ultimo(informativa);
        List<Map<String, Object>> renglones = new ArrayList<>();
        for (Nuevo nuevo : nuevos) {
            numero++;
            renglones.add(renglon(informativa, nuevo, numero, autor));
        }
        tandas.batchUpdate(INSERTAR, SqlParameterSourceUtils.createBatch(renglones));
    }

    @Override
    public void cambiar(Contrato apartado, DatosDelContrato datos, Autor autor) {
        actualizar(apartado, autor, """
                contratante_rfc = :contratante_rfc, contratante_nombre = :contratante_nombre, correo = :correo,
                celular = :celular, telefono_fijo = :telefono_fijo, objeto = :objeto, repse_folio = :repse_folio,
                servicio = :servicio, inicio = :inicio, termino = :termino,
                igual_contratista = :igual_contratista, igual_contratante = :igual_contratante,
                domicilio_contratista = case when :igual_contratista then null else domicilio_contratista end,
                domicilio_contratante = case when :igual_contratante then null else domicilio_contratante end
                """, FilaDeContrato.parametros(datos));
    }

    @Override
    public void ubicar(Contrato apartado, ParteDelContrato parte, @Nullable DomicilioId domicilio, Autor autor) {
        var parametros = new HashMap<String, Object>();
        parametros.put("domicilio", domicilio == null ? null : domicilio.valor());
        String cambio = switch (parte) {
            case CONTRATISTA -> "domicilio_contratista = :domicilio, igual_contratista = false";
            case CONTRATANTE -> "domicilio_contratante = :domicilio, igual_contratante = false";
        };
        actualizar(apartado, autor, cambio, parametros);
    }

    @Override
    public void eliminar(Contrato apartado, Autor autor) {
        actualizar(apartado, autor, "eliminado = :ahora, eliminado_por = :autor", Map.of());
    }

    @Override
    public boolean eliminado(ContratistaId contratista, ContratoId id) {
        return base.sql("""
                        select exists (select from contratos.contrato
                        where contratista_id = :contratista and contrato_id = :id and eliminado is not null)
                        """)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .query(Boolean.class)
                .single();
    }

    @Override
    public String huella(ContratistaId contratista, InformativaId informativa) {
        return base.sql("""
                        select count(*) || '-' || coalesce(sum(version), 0) from contratos.contrato
                        where contratista_id = :contratista and informativa_id = :informativa
                        """)
                .param("contratista", contratista.valor())
                .param("informativa", informativa.valor())
                .query(String.class)
                .single();
    }

    private Optional<Contrato> apartar(Informativa.EnCaptura informativa, ContratoId id, String candado) {
        return base.sql("""
                        select * from contratos.contrato
                        where contratista_id = :contratista and informativa_id = :informativa and contrato_id = :id
                          and eliminado is null
                        """ + candado)
                .param("contratista", informativa.contratista().valor())
                .param("informativa", informativa.id().valor())
                .param("id", id.valor())
                .query(FilaDeContrato::leer)
                .optional();
    }

    private int ultimo(Informativa.EnCaptura informativa) {
        return base.sql("""
                        select coalesce(max(numero), 0) from contratos.contrato
                        where contratista_id = :contratista and informativa_id = :informativa
                        """)
                .param("contratista", informativa.contratista().valor())
                .param("informativa", informativa.id().valor())
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> renglon(Informativa.EnCaptura informativa, Nuevo nuevo, int numero, Autor autor) {
        Map<String, Object> renglon = FilaDeContrato.parametros(nuevo.datos());
        renglon.put("contratista", informativa.contratista().valor());
        renglon.put("id", nuevo.id().valor());
        renglon.put("informativa", informativa.id().valor());
        renglon.put("numero", numero);
        renglon.put("convencional", valor(nuevo.contratista()));
        renglon.put("delContratante", valor(nuevo.contratante()));
        renglon.put("copiaDe", nuevo.copiaDe().map(ContratoId::valor).orElse(null));
        renglon.put("ahora", Timestamp.from(reloj.instant()));
        renglon.put("autor", autor.referencia());
        return renglon;
    }

    private static @Nullable UUID valor(Optional<DomicilioId> domicilio) {
        return domicilio.map(DomicilioId::valor).orElse(null);
    }

    /** Todo cambio sube la versión y dice quién y cuándo. */
    private void actualizar(Contrato apartado, Autor autor, String cambio, Map<String, ?> parametros) {
        base.sql("update contratos.contrato set " + cambio + """
                        , version = version + 1, cambiado = :ahora, cambiado_por = :autor
                        where contratista_id = :contratista and contrato_id = :id
                        """)
                .params(parametros)
                .param("ahora", Timestamp.from(reloj.instant()))
                .param("autor", autor.referencia())
                .param("contratista", apartado.contratista().valor())
                .param("id", apartado.id().valor())
                .update();
    }
}
