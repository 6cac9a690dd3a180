package mx.icsoe.portal.notas.web;

import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.PasoDeInformativa;
import mx.icsoe.portal.plataforma.interfaz.Tarea;
import mx.icsoe.portal.plataforma.web.Quien;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** «Atender las notas», un paso más de la que el contratista devolvió o anotó. No impide enviarla: solo lo recuerda. */
@Component
@Order(350)
class PasoDeNotas implements PasoDeInformativa {

    private final HiloDeNotas hilo;

    PasoDeNotas(HiloDeNotas hilo) {
        this.hilo = hilo;
    }

    /** En firma ya no es un paso de nadie: solo falta firmar. A quien captura y firma él mismo no se le agregan pasos. */
    @Override
    public boolean corresponde(Informativa informativa) {
        boolean seCorrige = informativa instanceof Informativa.EnCaptura || informativa instanceof Informativa.Devuelta;
        if (!seCorrige) {
            return false;
        }
        var leido = hilo.de(informativa);
        return !leido.observaciones().isEmpty()
                && (leido.entreDos() || Quien.capturista().isPresent());
    }

    @Override
    public Tarea tarea(Informativa informativa) {
        var leido = hilo.de(informativa);
        int faltan = leido.porAtender().size();
        String nombre =
                faltan == 0 ? "Atender las notas" : faltan == 1 ? "Atender 1 nota" : "Atender " + faltan + " notas";
        return new Tarea(
                nombre,
                "/icsoe/informativas/" + informativa.id() + "/notas",
                faltan == 0
                        ? Tarea.Estado.LISTA
                        : faltan == leido.observaciones().size() ? Tarea.Estado.PENDIENTE : Tarea.Estado.EN_CURSO);
    }
}
