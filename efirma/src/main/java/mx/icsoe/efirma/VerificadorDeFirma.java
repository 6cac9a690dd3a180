package mx.icsoe.efirma;

/**
 * Verifica una firma suelta con la misma severidad que una entrada: llave, vigencia, clase, cadena, firma y
 * revocación. No comprueba reto ni titular: a quién debe pertenecer lo decide quien pregunta, con el certificado del
 * veredicto. Se puede compartir entre hilos y no lanza por lo que reciba.
 */
@FunctionalInterface
public interface VerificadorDeFirma {

    Veredicto verificar(FirmaSuelta firma);
}
