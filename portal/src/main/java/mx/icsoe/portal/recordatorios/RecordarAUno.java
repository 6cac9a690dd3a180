package mx.icsoe.portal.recordatorios;

import java.util.Comparator;
import java.util.List;
import mx.icsoe.portal.avisos.Avisar;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.informativas.Situacion;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recuerda a un contratista y a quienes capturan para él, todo junto. */
@Service
class RecordarAUno {

    private final Avisar avisar;
    private final ObjectProvider<CapturistasActivos> capturistas;

    RecordarAUno(Avisar avisar, ObjectProvider<CapturistasActivos> capturistas) {
        this.avisar = avisar;
        this.capturistas = capturistas;
    }

    /** A quiénes no se les ha recordado todavía. */
    List<ContratistaId> faltan(List<ContratistaId> contratistas, Recordatorio recordatorio) {
        return avisar
                .sinAviso(
                        contratistas.stream()
                                .map(Destinatario.DelContratista::new)
                                .toList(),
                        recordatorio.llave())
                .stream()
                .map(Destinatario.DelContratista::contratista)
                .toList();
    }

    @Transactional
    void a(ContratistaId contratista, Situacion situacion, Recordatorio recordatorio) {
        avisar.a(new Destinatario.DelContratista(contratista), recordatorio.paraContratista(situacion));
        // En orden, para que dos nodos que comparten capturistas no se esperen uno al otro.
        capturistas.stream()
                .flatMap(puerto -> puerto.de(contratista).stream())
                .sorted(Comparator.comparing(CapturistaId::valor))
                .forEach(capturista ->
                        avisar.a(new Destinatario.DelCapturista(capturista), recordatorio.paraCapturista()));
    }
}
