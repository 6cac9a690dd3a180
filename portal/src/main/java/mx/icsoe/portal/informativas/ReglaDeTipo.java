package mx.icsoe.portal.informativas;

import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Cuatrimestre;

/**
 * Una condición para presentar un tipo de informativa.
 *
 * @param impide si en esa circunstancia ese tipo no se puede
 * @param motivo qué se le dice a la persona
 */
record ReglaDeTipo(BiPredicate<TipoDeInformativa, Circunstancia> impide, MotivoDeInformativa motivo) {

    private static final Cuatrimestre PRIMERO = new Cuatrimestre(2021, 1);
    private static final int LIMITE_DE_COMPLEMENTARIAS = 4;
    private static final Set<Month> MESES_DE_ACTUALIZAR = EnumSet.of(Month.JANUARY, Month.MAY, Month.SEPTEMBER);

    /** La obligación rige desde el 24 de abril de 2021 (decreto del 23 de abril de 2021, transitorio primero). */
    private static final ReglaDeTipo DESDE_QUE_RIGE_LA_LEY = new ReglaDeTipo(
            (tipo, donde) -> donde.cuatrimestre().compareTo(PRIMERO) < 0, MotivoDeInformativa.ANTES_DE_LA_LEY);

    /** Se captura desde que el cuatrimestre empieza. */
    private static final ReglaDeTipo YA_EMPEZADO = new ReglaDeTipo(
            (tipo, donde) -> donde.cuatrimestre().primerDia().isAfter(donde.hoy()), MotivoDeInformativa.AUN_NO_EMPIEZA);

    private static final ReglaDeTipo QUE_EL_PORTAL_RECIBA =
            new ReglaDeTipo((tipo, donde) -> !donde.propiedades().reciben(tipo), MotivoDeInformativa.TIPO_APAGADO);

    /** Una por contratista, ejercicio y cuatrimestre (inconsistencia f). */
    private static final ReglaDeTipo UNA_SOLA_EN_VIGOR = new ReglaDeTipo(
            (tipo, donde) -> !tipo.esComplementaria() && donde.enVigor().isPresent(),
            MotivoDeInformativa.YA_HAY_UNA_EN_VIGOR);

    private static final ReglaDeTipo SOBRE_LA_QUE_ESTA_EN_VIGOR = new ReglaDeTipo(
            (tipo, donde) -> tipo.esComplementaria() && donde.enVigor().isEmpty(),
            MotivoDeInformativa.NO_HAY_QUE_COMPLEMENTAR);

    /** Lineamiento 5.6. */
    private static final ReglaDeTipo A_LO_MAS_CUATRO = new ReglaDeTipo(
            (tipo, donde) -> tipo.cuentaParaElLimite() && donde.complementarias() >= LIMITE_DE_COMPLEMENTARIAS,
            MotivoDeInformativa.CUATRO_COMPLEMENTARIAS);

    private static final ReglaDeTipo CON_CONTRATOS_QUE_ACTUALIZAR = new ReglaDeTipo(
            (tipo, donde) -> tipo == TipoDeInformativa.ACTUALIZACION
                    && donde.enVigor()
                            .filter(vigente -> !vigente.tipo().llevaContratos())
                            .isPresent(),
            MotivoDeInformativa.NADA_QUE_ACTUALIZAR);

    private static final ReglaDeTipo EN_MES_DE_ACTUALIZAR = new ReglaDeTipo(
            (tipo, donde) -> tipo == TipoDeInformativa.ACTUALIZACION
                    && !MESES_DE_ACTUALIZAR.contains(donde.hoy().getMonth()),
            MotivoDeInformativa.FUERA_DE_MES);

    /** Todas, en el orden en que se dicen. */
    static final List<ReglaDeTipo> TODAS = List.of(
            DESDE_QUE_RIGE_LA_LEY,
            YA_EMPEZADO,
            QUE_EL_PORTAL_RECIBA,
            UNA_SOLA_EN_VIGOR,
            SOBRE_LA_QUE_ESTA_EN_VIGOR,
            A_LO_MAS_CUATRO,
            CON_CONTRATOS_QUE_ACTUALIZAR,
            EN_MES_DE_ACTUALIZAR);

    static Optional<MotivoDeInformativa> impedimento(TipoDeInformativa tipo, Circunstancia donde) {
        return primero(TODAS.stream(), tipo, donde);
    }

    /** De lo que ya se firmó: que el portal deje de recibir un tipo no alcanza a lo que recibió. */
    static Optional<MotivoDeInformativa> impedimentoDeLoFirmado(TipoDeInformativa tipo, Circunstancia donde) {
        return primero(TODAS.stream().filter(regla -> regla.motivo() != MotivoDeInformativa.TIPO_APAGADO), tipo, donde);
    }

    private static Optional<MotivoDeInformativa> primero(
            Stream<ReglaDeTipo> reglas, TipoDeInformativa tipo, Circunstancia donde) {
        return reglas.filter(regla -> regla.impide().test(tipo, donde))
                .map(ReglaDeTipo::motivo)
                .findFirst();
    }
}
