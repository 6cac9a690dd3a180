package mx.icsoe.portal.recordatorios;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import mx.icsoe.portal.avisos.Avisar;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.informativas.Cumplimiento;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.usuarios.Usuario;
import mx.icsoe.portal.usuarios.Usuarios;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recuerda a un contratista y a quienes capturan para él, todo junto. */
@Service
class RecordarAUno {

    private final Avisar avisar;
    private final Usuarios usuarios;

    RecordarAUno(Avisar avisar, Usuarios usuarios) {
        this.avisar = avisar;
        this.usuarios = usuarios;
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
    void a(ContratistaId contratista, Cumplimiento cumplimiento, Recordatorio recordatorio) {
        avisar.a(new Destinatario.DelContratista(contratista), recordatorio.paraContratista(cumplimiento));
        // En orden, para que dos nodos que comparten capturistas no se esperen uno al otro.
        usuarios.activos(contratista).stream()
                .map(Usuario::capturista)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(CapturistaId::valor))
                .forEach(capturista ->
                        avisar.a(new Destinatario.DelCapturista(capturista), recordatorio.paraCapturista()));
    }
}
