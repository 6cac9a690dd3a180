package mx.icsoe.portal.documentos;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lo que queda escrito de cada documento: su renglón y su hecho, en una misma transacción. */
@Component
@Transactional
class RegistroDeDocumentos {

    private final DocumentosGuardados documentos;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;
    private final Uuid7 identificadores;

    RegistroDeDocumentos(
            DocumentosGuardados documentos,
            ApplicationEventPublisher hechos,
            InstantSource reloj,
            Uuid7 identificadores) {
        this.documentos = documentos;
        this.hechos = hechos;
        this.reloj = reloj;
        this.identificadores = identificadores;
    }

    /**
     * El documento nuevo, o el vigente si es lo mismo: un doble clic no entrega dos veces. El turno se lee antes que el
     * vigente: si entre tanto entra otra entrega, el turno ya está tomado y se vuelve a mirar.
     */
    Documento agregar(Entrega entrega, Huella huella) {
        while (true) {
            int turno = documentos.ultimoTurno(entrega.contratista(), entrega.clase()) + 1;
            Optional<Documento> igual = documentos
                    .vigente(entrega.contratista(), entrega.clase())
                    .filter(vigente -> vigente.huella().equals(huella));
            if (igual.isPresent()) {
                return igual.get();
            }
            Documento nuevo = documento(entrega, huella);
            if (documentos.agregar(nuevo, turno)) {
                hechos.publishEvent(new HechoDeDocumento.Recibido(nuevo));
                return nuevo;
            }
        }
    }

    void rechazar(ContratistaId contratista, Autor autor, Clase clase, MotivoDeRechazo motivo) {
        hechos.publishEvent(new HechoDeDocumento.Rechazado(contratista, autor, clase, motivo));
    }

    @Transactional(readOnly = true)
    Optional<Documento> vigente(ContratistaId contratista, Clase clase) {
        return documentos.vigente(contratista, clase);
    }

    @Transactional(readOnly = true)
    Set<ContratistaId> conVigente(Collection<ContratistaId> contratistas, Clase clase) {
        return documentos.conVigente(contratistas, clase);
    }

    Optional<Documento> ver(ContratistaId contratista, Autor autor, DocumentoId id) {
        Optional<Documento> documento = documentos.vigente(contratista, id);
        documento.ifPresent(_ -> hechos.publishEvent(new HechoDeDocumento.Visto(contratista, autor, id)));
        return documento;
    }

    Optional<Documento> retirar(ContratistaId contratista, Autor autor, DocumentoId id) {
        Optional<Documento> retirado = documentos
                .vigente(contratista, id)
                .filter(documento -> documentos.retirar(contratista, documento.id(), autor, ahora()));
        retirado.ifPresent(_ -> hechos.publishEvent(new HechoDeDocumento.Eliminado(contratista, autor, id)));
        return retirado;
    }

    private Documento documento(Entrega entrega, Huella huella) {
        return new Documento(
                new DocumentoId(identificadores.siguiente()),
                entrega.contratista(),
                entrega.clase(),
                entrega.nombre(),
                entrega.bytes(),
                huella,
                entrega.paginas(),
                ahora(),
                entrega.autor());
    }

    /** Como lo guarda PostgreSQL. */
    private Instant ahora() {
        return reloj.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
