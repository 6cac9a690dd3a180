package mx.icsoe.portal.contratista.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import mx.icsoe.portal.contratista.GuardarVigencia;
import mx.icsoe.portal.contratista.MotivoDeContratista;
import mx.icsoe.portal.contratista.VigenciaDelRepse;
import mx.icsoe.portal.contratista.Vigencias;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.FechaEscrita;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «¿Hasta cuándo está vigente tu registro?», que es opcional: vaciarlo lo retira. */
@Component
class CampoDeVigencia {

    static final String CAMPO = "vigencia";

    private final Vigencias vigencias;
    private final GuardarVigencia guardar;
    private final InstantSource reloj;

    CampoDeVigencia(Vigencias vigencias, GuardarVigencia guardar, InstantSource reloj) {
        this.vigencias = vigencias;
        this.guardar = guardar;
        this.reloj = reloj;
    }

    /** Lo guardado, como se escribe. */
    String texto(ContratistaId contratista) {
        return vigencias
                .vigente(contratista)
                .map(vigencia -> FechaEscrita.texto(vigencia.hasta()))
                .orElse("");
    }

    /**
     * Guarda lo escrito, si se entiende.
     *
     * @param escrito nulo si la página no lo mandó: entonces no cambia nada
     */
    Optional<Falta> guardar(Identidad identidad, @Nullable String escrito) {
        if (escrito == null) {
            return Optional.empty();
        }
        if (escrito.isBlank()) {
            guardar.guardar(identidad.contratista(), Optional.empty(), identidad.autor());
            return Optional.empty();
        }
        var leida = FechaEscrita.leer(escrito);
        if (leida.isEmpty()) {
            return Optional.of(MotivoDeContratista.VIGENCIA.en(CAMPO));
        }
        if (!creible(leida.get())) {
            return Optional.of(MotivoDeContratista.VIGENCIA_LEJANA.en(CAMPO));
        }
        guardar.guardar(identidad.contratista(), leida.map(VigenciaDelRepse::new), identidad.autor());
        return Optional.empty();
    }

    /** Un registro vale tres años: ni uno recién dado vence después, ni uno que venció antes sigue diciendo algo. */
    private boolean creible(LocalDate hasta) {
        var hoy = Ventana.dia(reloj.instant());
        return !hasta.isAfter(hoy.plusYears(VigenciaDelRepse.ANIOS))
                && !hasta.isBefore(hoy.minusYears(VigenciaDelRepse.ANIOS));
    }
}
