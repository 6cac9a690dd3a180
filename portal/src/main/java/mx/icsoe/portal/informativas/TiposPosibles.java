package mx.icsoe.portal.informativas;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Ventana;
import org.springframework.stereotype.Service;

/** Dice qué tipos de informativa se pueden iniciar en un cuatrimestre y por qué no los demás. */
@Service
public class TiposPosibles {

    private final Expedientes expedientes;
    private final PropiedadesDeInformativas propiedades;
    private final InstantSource reloj;

    TiposPosibles(Expedientes expedientes, PropiedadesDeInformativas propiedades, InstantSource reloj) {
        this.expedientes = expedientes;
        this.propiedades = propiedades;
        this.reloj = reloj;
    }

    /** Cada tipo con lo que lo impide; vacío si se puede. No mira si hay otra en preparación. */
    public Map<TipoDeInformativa, Optional<MotivoDeInformativa>> en(
            ContratistaId contratista, Cuatrimestre cuatrimestre) {
        return en(cuatrimestre, expedientes.de(contratista, cuatrimestre));
    }

    /** Lo mismo a otra hora. */
    public Map<TipoDeInformativa, Optional<MotivoDeInformativa>> en(
            ContratistaId contratista, Cuatrimestre cuatrimestre, Instant cuando) {
        return en(circunstancia(cuatrimestre, expedientes.de(contratista, cuatrimestre), Ventana.dia(cuando)));
    }

    /** Lo mismo, con los expedientes de ese cuatrimestre ya leídos. */
    public Map<TipoDeInformativa, Optional<MotivoDeInformativa>> en(
            Cuatrimestre cuatrimestre, List<Expediente> delCuatrimestre) {
        return en(circunstancia(cuatrimestre, delCuatrimestre));
    }

    private static Map<TipoDeInformativa, Optional<MotivoDeInformativa>> en(Circunstancia donde) {
        var tipos = new EnumMap<TipoDeInformativa, Optional<MotivoDeInformativa>>(TipoDeInformativa.class);
        Arrays.stream(TipoDeInformativa.values())
                .forEach(tipo -> tipos.put(tipo, ReglaDeTipo.impedimento(tipo, donde)));
        return tipos;
    }

    Circunstancia circunstancia(Cuatrimestre cuatrimestre, List<Expediente> delCuatrimestre) {
        return circunstancia(cuatrimestre, delCuatrimestre, Ventana.dia(reloj.instant()));
    }

    /**
     * Lo mismo en otro día.
     *
     * @param hoy el día en que se presenta, en el centro de México
     */
    Circunstancia circunstancia(Cuatrimestre cuatrimestre, List<Expediente> delCuatrimestre, LocalDate hoy) {
        return Circunstancia.de(cuatrimestre, delCuatrimestre, hoy, propiedades);
    }
}
