package mx.icsoe.efirma;

/** Decide si quien manda un token puede entrar. Se puede compartir entre hilos y no lanza por lo que reciba. */
@FunctionalInterface
public interface VerificadorDeEntrada {

    /**
     * Hace todas las comprobaciones de {@link Requisito}, en su orden, hasta la primera que no se cumpla. Consume el
     * reto de la sesión, también si la entrada se rechaza.
     */
    Veredicto verificar(Entrada entrada);

    /** Empieza la configuración de un verificador. */
    static ConfiguracionDeVerificador con() {
        return new ConfiguracionDeVerificador();
    }
}
