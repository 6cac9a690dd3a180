package mx.icsoe.portal.acceso;

import java.time.InstantSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Al arrancar anota las versiones nuevas y se niega a seguir si cambió el texto de una que ya se publicó. */
@Component
class PublicarTerminos implements InitializingBean {

    private final TerminosEnVigor terminos;
    private final Aceptaciones aceptaciones;
    private final InstantSource reloj;

    PublicarTerminos(TerminosEnVigor terminos, Aceptaciones aceptaciones, InstantSource reloj) {
        this.terminos = terminos;
        this.aceptaciones = aceptaciones;
        this.reloj = reloj;
    }

    @Override
    public void afterPropertiesSet() {
        terminos.versiones().forEach(this::publicar);
    }

    void publicar(TextoDeTerminos texto) {
        aceptaciones.publicar(texto, reloj.instant());
        if (aceptaciones
                .publicada(texto.version())
                .filter(texto.huella()::equals)
                .isEmpty()) {
            throw new IllegalStateException("los términos " + texto.version()
                    + " ya se publicaron con otro texto: deja el original y publica la versión "
                    + (texto.version() + 1));
        }
    }
}
