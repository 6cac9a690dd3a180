package mx.icsoe.portal.despacho;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.usuarios.Servicio;

/**
 * La informativa de un contratista en un cuatrimestre, como la ve quien lleva varios.
 *
 * @param informativa la que se prepara o, si no hay, la que está en vigor
 * @param faltantes lo que falta, en el orden en que conviene atenderlo
 * @param ahora el momento en que se mira
 */
public record Renglon(
        Servicio servicio,
        Ventana ventana,
        Situacion situacion,
        Optional<Informativa> informativa,
        Optional<Folio> folio,
        List<Faltante> faltantes,
        Instant ahora) {

    public Renglon {
        faltantes = List.copyOf(faltantes);
    }

    public Cuatrimestre cuatrimestre() {
        return ventana.cuatrimestre();
    }

    /** Si hay algo que presentar y todavía no se presenta. */
    public boolean porPresentar() {
        return !situacion.presentada() && !esComplementaria();
    }

    /** Si el plazo pasó sin que se presentara. */
    public boolean vencido() {
        return porPresentar() && ventana.vencida(ahora);
    }

    /** Días para el vencimiento; negativos los de atraso. */
    public long dias() {
        return ventana.diasParaVencer(ahora);
    }

    /** Si lo que se prepara corrige o cambia algo ya presentado: no tiene plazo. */
    public boolean esComplementaria() {
        return !situacion.presentada()
                && informativa
                        .map(cada -> cada.ficha().tipo())
                        .filter(TipoDeInformativa::esComplementaria)
                        .isPresent();
    }

    /** Si a la oficina le queda algo por hacer en él; lo que espera la firma del contratista, no. */
    public boolean conPendientes() {
        return (!situacion.presentada() && situacion != Situacion.EN_FIRMA) || !faltantes.isEmpty();
    }

    public boolean puede(Facultad facultad) {
        return servicio.facultades().contains(facultad);
    }

    public boolean puedeIniciar() {
        return situacion == Situacion.SIN_INICIAR && puede(Facultad.CAPTURAR);
    }

    /** Si con un clic puede quedar lista para la firma la que no lleva contratos. */
    public boolean puedePrepararSinInformacion() {
        return puedeIniciar() && puede(Facultad.ENVIAR_A_FIRMA);
    }
}
