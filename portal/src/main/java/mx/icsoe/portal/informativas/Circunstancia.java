package mx.icsoe.portal.informativas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/**
 * Lo que hay que saber de un cuatrimestre para decidir qué se puede presentar en él.
 *
 * @param enVigor la que ocupa su lugar, si hay
 * @param complementarias las presentadas que cuentan para el límite
 * @param hoy el día en el centro de México
 */
record Circunstancia(
        Cuatrimestre cuatrimestre,
        Optional<Ficha> enVigor,
        long complementarias,
        LocalDate hoy,
        PropiedadesDeInformativas propiedades) {

    static Circunstancia de(
            Cuatrimestre cuatrimestre,
            List<Expediente> expedientes,
            LocalDate hoy,
            PropiedadesDeInformativas propiedades) {
        return new Circunstancia(
                cuatrimestre,
                expedientes.stream()
                        .filter(Expediente::enVigor)
                        .map(Expediente::ficha)
                        .findFirst(),
                expedientes.stream()
                        .filter(cada -> cada.estado().sePresento())
                        .filter(cada -> cada.ficha().tipo().cuentaParaElLimite())
                        .count(),
                hoy,
                propiedades);
    }
}
