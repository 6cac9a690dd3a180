package mx.icsoe.portal.contratista;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Dice en el inicio que el registro del REPSE está por vencer o ya venció. */
@Component
@Order(200)
class RepsePorVencer implements PendienteDeInicio {

    private final Vigencias vigencias;
    private final InstantSource reloj;

    RepsePorVencer(Vigencias vigencias, InstantSource reloj) {
        this.vigencias = vigencias;
        this.reloj = reloj;
    }

    @Override
    public Optional<Pendiente> de(ContratistaId contratista) {
        var hoy = Ventana.dia(reloj.instant());
        return vigencias
                .vigente(contratista)
                .filter(vigencia -> vigencia.vencida(hoy) || vigencia.porVencer(hoy))
                .map(vigencia -> new Pendiente(
                        titulo(vigencia, hoy),
                        "Renuévalo ante la STPS y adjunta aquí el acuse nuevo con su vigencia.",
                        "Actualizar el acuse",
                        Seccion.ACUSE_REPSE.ruta()));
    }

    private static String titulo(VigenciaDelRepse vigencia, LocalDate hoy) {
        String dia = Fechas.dia(vigencia.hasta());
        if (vigencia.vencida(hoy)) {
            return "Tu registro del REPSE venció el " + dia;
        }
        long dias = vigencia.dias(hoy);
        if (dias == 0) {
            return "Tu registro del REPSE vence hoy";
        }
        return "Tu registro del REPSE vence el " + dia + (dias == 1 ? ": falta 1 día" : ": faltan " + dias + " días");
    }
}
