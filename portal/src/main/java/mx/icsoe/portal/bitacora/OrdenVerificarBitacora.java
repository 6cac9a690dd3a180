package mx.icsoe.portal.bitacora;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.arranque.Orden;
import org.springframework.stereotype.Component;

/** {@code ./icsoe bitacora verificar [CABEZA]}: dice si la bitácora está entera o dónde se rompió. */
@Component
class OrdenVerificarBitacora implements Orden {

    private final VerificarBitacora verificar;

    OrdenVerificarBitacora(VerificarBitacora verificar) {
        this.verificar = verificar;
    }

    @Override
    public String nombre() {
        return "bitacora verificar";
    }

    @Override
    public int ejecutar(List<String> argumentos, PrintStream salida) {
        Optional<Huella> anotada;
        try {
            anotada = argumentos.stream().findFirst().map(Huella::new);
        } catch (IllegalArgumentException malEscrita) {
            salida.println("La cabeza que se compara son las 64 cifras que imprimió una verificación anterior.");
            return 2;
        }
        Verificacion verificacion = verificar.verificar(anotada);
        salida.println(frase(verificacion));
        return verificacion instanceof Verificacion.Integra ? 0 : 1;
    }

    private static String frase(Verificacion verificacion) {
        return switch (verificacion) {
            case Verificacion.Integra integra ->
                "La bitácora está íntegra: %,d asientos verificados, %,d por encadenar.%nCabeza: %s"
                        .formatted(
                                integra.cabeza().numero(),
                                integra.porEncadenar(),
                                integra.cabeza().huella().hex());
            case Verificacion.FaltaEslabon falta ->
                "La bitácora está rota: falta el eslabón %d.".formatted(falta.numero());
            case Verificacion.FaltaAsiento falta ->
                "La bitácora está rota en el eslabón %d: su asiento %s ya no existe."
                        .formatted(falta.numero(), falta.asiento());
            case Verificacion.Alterado alterado ->
                "La bitácora está rota en el eslabón %d: el asiento %s, su lugar o su huella cambiaron."
                        .formatted(alterado.numero(), alterado.asiento());
            case Verificacion.Sueltos sueltos ->
                "La bitácora está rota: %d asientos están fuera de la cadena sin esperar turno."
                        .formatted(sueltos.cuantos());
            case Verificacion.OtraCabeza otra ->
                "La bitácora está rota: la cabeza anotada ya no está en la cadena, que ahora termina en el eslabón %d."
                        .formatted(otra.cabeza().numero());
        };
    }
}
