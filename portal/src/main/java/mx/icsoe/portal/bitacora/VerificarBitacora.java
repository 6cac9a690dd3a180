package mx.icsoe.portal.bitacora;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mx.icsoe.portal.nucleo.Huella;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Recorre la cadena desde el principio y vuelve a calcular cada huella; se detiene en la primera que no cuadra. */
@Component
class VerificarBitacora {

    private final Asientos asientos;
    private final TransactionTemplate foto;

    VerificarBitacora(Asientos asientos, PlatformTransactionManager transacciones) {
        this.asientos = asientos;
        this.foto = new TransactionTemplate(transacciones);
        foto.setReadOnly(true);
        foto.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Verifica la bitácora entera, sobre una foto que no cambia mientras se recorre.
     *
     * @param anotada una huella de cabeza que se anotó antes, si se tiene: debe seguir en la cadena
     */
    Verificacion verificar(Optional<Huella> anotada) {
        Verificacion verificacion = foto.execute(estado -> recorrer(anotada));
        if (verificacion == null) {
            throw new IllegalStateException("la transacción no devolvió nada");
        }
        return verificacion;
    }

    private Verificacion recorrer(Optional<Huella> anotada) {
        var anterior = new AtomicReference<>(Eslabon.principio());
        var rota = new AtomicReference<@Nullable Verificacion>();
        var falta = new AtomicReference<>(anotada);
        asientos.recorrer(lugar -> {
            rota.set(revisar(anterior.get(), lugar));
            anterior.set(lugar.eslabon());
            falta.updateAndGet(huella ->
                    huella.filter(buscada -> !buscada.equals(lugar.eslabon().huella())));
            return rota.get() == null;
        });
        Verificacion encontrada = rota.get();
        if (encontrada != null) {
            return encontrada;
        }
        return falta.get().isPresent() ? new Verificacion.OtraCabeza(anterior.get()) : contar(anterior.get());
    }

    private Verificacion contar(Eslabon cabeza) {
        Asientos.Cuenta cuenta = asientos.contar();
        return cuenta.sueltos() > 0
                ? new Verificacion.Sueltos(cuenta.sueltos())
                : new Verificacion.Integra(cabeza, cuenta.porEncadenar());
    }

    private static @Nullable Verificacion revisar(Eslabon anterior, Asientos.Lugar lugar) {
        Eslabon eslabon = lugar.eslabon();
        if (eslabon.numero() != anterior.numero() + 1) {
            return new Verificacion.FaltaEslabon(anterior.numero() + 1);
        }
        if (lugar.asiento().isEmpty()) {
            return new Verificacion.FaltaAsiento(eslabon.numero(), eslabon.asiento());
        }
        return anterior.seguir(lugar.asiento().get()).equals(eslabon)
                ? null
                : new Verificacion.Alterado(eslabon.numero(), eslabon.asiento());
    }
}
