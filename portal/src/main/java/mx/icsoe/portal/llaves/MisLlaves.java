package mx.icsoe.portal.llaves;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import org.springframework.stereotype.Service;

/** Las llaves de acceso de quien está en sesión: verlas, cambiarles el nombre y quitarlas. */
@Service
public class MisLlaves {

    private final Llaves llaves;
    private final ConstanciasDeLlaves constancias;

    MisLlaves(Llaves llaves, ConstanciasDeLlaves constancias) {
        this.llaves = llaves;
        this.constancias = constancias;
    }

    public List<Llave> de(Titular titular) {
        return llaves.de(titular);
    }

    public Optional<Llave> una(Titular titular, LlaveId id) {
        return llaves.una(titular, id);
    }

    /** Le cambia el nombre; responde por qué no, si no. */
    public Optional<MotivoDeLlave> renombrar(Llave llave, String escrito, Autor autor) {
        var nombre = NombreDeLlave.de(escrito);
        var motivo = nombre.motivo();
        if (motivo.isEmpty() && !nombre.valor().equals(llave.nombre())) {
            constancias.renombrada(llave, nombre, autor);
        }
        return motivo;
    }

    /** La quita: deja de servir para entrar y se cierran las sesiones que se abrieron con ella. Repetirlo no hace nada. */
    public void quitar(Llave llave, Autor autor) {
        constancias.quitada(llave, autor);
    }
}
