package mx.icsoe.portal.domicilio.datos;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.DomicilioEliminado;
import mx.icsoe.portal.domicilio.DomicilioGuardado;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class DomiciliosJdbc implements Domicilios {

    private final JdbcClient sql;
    private final InstantSource reloj;
    private final Uuid7 identificadores;
    private final ApplicationEventPublisher hechos;

    DomiciliosJdbc(JdbcClient sql, InstantSource reloj, Uuid7 identificadores, ApplicationEventPublisher hechos) {
        this.sql = sql;
        this.reloj = reloj;
        this.identificadores = identificadores;
        this.hechos = hechos;
    }

    @Override
    public DomicilioId guardar(ContratistaId contratista, Domicilio domicilio, Autor autor) {
        var id = new DomicilioId(identificadores.siguiente());
        sql.sql("""
                INSERT INTO domicilio.domicilio (
                    contratista_id, id, codigo_postal, entidad, entidad_nombre, municipio, municipio_nombre, ciudad,
                    colonia, colonia_tipo, colonia_nombre, por_revisar, vialidad_tipo, vialidad_nombre,
                    exterior_numerico, exterior_alfanumerico, interior_numerico, interior_alfanumerico,
                    entre_1_tipo, entre_1_nombre, entre_2_tipo, entre_2_nombre, posterior_tipo, posterior_nombre,
                    descripcion, guardado_en, guardado_por)
                VALUES (
                    :contratista, :id, :codigoPostal, :entidad, :entidadNombre, :municipio, :municipioNombre, :ciudad,
                    :colonia, :coloniaTipo, :coloniaNombre, :porRevisar, :vialidadTipo, :vialidadNombre,
                    :exteriorNumerico, :exteriorAlfanumerico, :interiorNumerico, :interiorAlfanumerico,
                    :entre1Tipo, :entre1Nombre, :entre2Tipo, :entre2Nombre, :posteriorTipo, :posteriorNombre,
                    :descripcion, :ahora, :autor)
                """)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .params(FilaDeDomicilio.parametros(domicilio))
                .param("ahora", ahora())
                .param("autor", FilaDeDomicilio.texto(autor))
                .update();
        hechos.publishEvent(
                new DomicilioGuardado(contratista, id, domicilio.lugar().porRevisar(), autor));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Domicilio> leer(ContratistaId contratista, DomicilioId id) {
        return sql.sql("""
                SELECT * FROM domicilio.domicilio
                WHERE contratista_id = :contratista AND id = :id AND eliminado_en IS NULL
                """)
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .query((fila, numero) -> FilaDeDomicilio.leer(fila))
                .optional();
    }

    @Override
    public void eliminar(ContratistaId contratista, DomicilioId id, Autor autor) {
        int eliminados = sql.sql("""
                UPDATE domicilio.domicilio SET eliminado_en = :ahora, eliminado_por = :autor
                WHERE contratista_id = :contratista AND id = :id AND eliminado_en IS NULL
                """)
                .param("ahora", ahora())
                .param("autor", FilaDeDomicilio.texto(autor))
                .param("contratista", contratista.valor())
                .param("id", id.valor())
                .update();
        if (eliminados == 1) {
            hechos.publishEvent(new DomicilioEliminado(contratista, id, autor));
        }
    }

    private OffsetDateTime ahora() {
        return reloj.instant().atOffset(ZoneOffset.UTC);
    }
}
